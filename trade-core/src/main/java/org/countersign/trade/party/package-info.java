/**
 * Who and where: a country, a company and its places of business, a person, the identifiers that registers give them, and a named
 * place of trade with its UN/LOCODE and what the place is fit for.
 *
 * <p>Read first: {@link org.countersign.trade.party.Company}. Neighbours: below {@code base}; {@code delivery}, {@code offer} and
 * {@code contract} stand above. Not here: who may bind whom and by which evidence, what a company has proved to be worth, which
 * rules of delivery a place suits.
 */
@NullMarked
package org.countersign.trade.party;

import org.jspecify.annotations.NullMarked;
