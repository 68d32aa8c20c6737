/**
 * Who and where: a country, a company and its places of business, a person, the identifiers that registers give them, and a named
 * place of trade with its UN/LOCODE and what the place is fit for.
 *
 * <p>Read first: {@link org.countersign.trade.party.Company}; who may bind it says {@link org.countersign.trade.party.BindingAuthority}.
 * Neighbours: below {@code base} and {@code money}; {@code delivery}, {@code offer} and {@code contract} stand above. Not here: by which evidence
 * somebody may bind a company, what it has proved to be worth, which rules of delivery a place suits.
 */
@NullMarked
package org.countersign.trade.party;

import org.jspecify.annotations.NullMarked;
