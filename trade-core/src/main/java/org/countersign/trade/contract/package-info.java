/**
 * What is written down once two sides agree: the letter that confirms the terms, the contract with its versions, what signs it, who may, and which
 * paper goes first where papers differ.
 *
 * <p>Read first: {@link org.countersign.trade.contract.Contract}. Neighbours: above {@code offer}, whose terms it writes down, {@code party}, which
 * knows who may bind whom, and {@code evidence}, which weighs signatures; what becomes of a contract stands in {@code contract.signing}. Not here:
 * whether and when anybody agreed; that is {@code offer.negotiation}.
 */
@NullMarked
package org.countersign.trade.contract;

import org.jspecify.annotations.NullMarked;
