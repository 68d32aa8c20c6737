/**
 * What becomes of agreed terms until both have signed them and after: confirmed, drawn up, signed, sent, countersigned, changed, ended, with who may
 * bind whom; as a process of the same kind as the negotiation.
 *
 * <p>Read first: {@link org.countersign.trade.contract.signing.ContractProcess}, then {@link
 * org.countersign.trade.contract.signing.ContractState}; whether anybody is bound says {@link org.countersign.trade.contract.signing.Bond}.
 * Neighbours: above {@code contract}, which has the papers, and {@code offer.law}, which says where the law has its answers. Not here: bargaining
 * ({@code offer.negotiation}), and what follows from a breach.
 */
@NullMarked
package org.countersign.trade.contract.signing;

import org.jspecify.annotations.NullMarked;
