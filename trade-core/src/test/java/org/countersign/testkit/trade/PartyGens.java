package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.Address;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;
import org.countersign.trade.party.IdScheme;
import org.countersign.trade.party.Identifier;
import org.countersign.trade.party.ListedPlace;
import org.countersign.trade.party.Locode;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Person;
import org.countersign.trade.party.PlaceOfBusiness;
import org.countersign.trade.party.Places;
import org.countersign.trade.party.Signatories;
import org.countersign.trade.party.SiteUse;

/** Values of the room {@code party}. All names of people and companies are fiction. */
public final class PartyGens {
    private PartyGens() {}

    /** Countries: assigned codes, now and then a withdrawn or a reserved one. */
    public static Gen<Country> country() {
        Gen<Country> assigned =
                source -> Country.all().get(source.below(Country.all().size()));
        return source -> source.percent(90)
                ? assigned.next(source)
                : Gen.of("AN", "CS", "SU", "YU", "EU", "XI", "XK")
                        .map(Country::of)
                        .next(source);
    }

    /** Acts that bind, ours and a host's. */
    public static Gen<BindingAct> bindingAct() {
        return Gen.of(BindingAct.OFFER, BindingAct.ACCEPT, BindingAct.SIGN, BindingAct.of("take-back-goods"));
    }

    /** Authorities with and without limits. */
    public static Gen<BindingAuthority> bindingAuthority() {
        return source -> new BindingAuthority(
                BaseGens.name().next(source),
                BaseGens.person().next(source).id(),
                bindingAct().many(0, 3).next(source),
                MoneyGens.payable(IsoCurrency.EUR)
                        .filter(amount -> amount.signum() > 0)
                        .maybe()
                        .next(source),
                BaseGens.moment().maybe().next(source),
                BaseGens.moment().maybe().next(source));
    }

    /** Lists of none to three people, now and then complete for a company. */
    public static Gen<Signatories> signatories() {
        return source -> new Signatories(
                bindingAuthority().many(0, 3).next(source),
                BaseGens.name().many(0, 1).next(source));
    }

    /** Codes of places, listed or not. */
    public static Gen<Locode> locode() {
        Gen<String> letter = Gen.between('A', 'Z').map(Character::toString);
        Gen<String> other = Gen.oneOf(letter, Gen.between('2', '9').map(Character::toString));
        Gen<Locode> any = source -> Locode.of(letter.many(2, 2).next(source).mkString()
                + other.many(3, 3).next(source).mkString());
        return Gen.oneOf(any, listed().map(ListedPlace::locode));
    }

    /** Places that our table lists. */
    public static Gen<ListedPlace> listed() {
        return source ->
                Places.standard().all().get(source.below(Places.standard().all().size()));
    }

    /** Places with and without a code: listed ones, and any that a paper might name. */
    public static Gen<NamedPlace> place() {
        Gen<NamedPlace> named = Gen.oneOf(
                        BaseGens.name(),
                        Gen.of(
                                "Ningbo Airport",
                                "gate 3, Beilun, Ningbo",
                                "HAMBURG",
                                "St. Petersburg",
                                "x (12)",
                                "(A)"))
                .map(NamedPlace::of);
        Gen<NamedPlace> coded = source -> named.next(source).with(locode().next(source));
        return Gen.oneOf(named, coded, listed().map(ListedPlace::named));
    }

    /** Schemes of numbers, ours and a host's. */
    public static Gen<IdScheme> scheme() {
        return Gen.of(IdScheme.GLN, IdScheme.LEI, IdScheme.NATIONAL, IdScheme.of("erp-2"));
    }

    /** Uses of places, ours and a host's. */
    public static Gen<SiteUse> siteUse() {
        return Gen.of(SiteUse.SEAT, SiteUse.OFFICE, SiteUse.WORKS, SiteUse.of("showroom"));
    }

    /** Identifiers of every scheme with a rule, of a national register, and of a host's own scheme. */
    public static Gen<Identifier> identifier() {
        return Gen.oneOf(
                Gen.of(
                                "gln 4012345000009",
                                "gln 0000000000000",
                                "duns 150483782",
                                "lei 5493001KJTIIGC8Y1R12",
                                "vat DE123456789",
                                "vat EL123456789",
                                "eori GB123456789000",
                                "uscc 91330100799655058B")
                        .map(Identifier::parse),
                BaseGens.name().map(number -> Identifier.of(IdScheme.NATIONAL, number)),
                BaseGens.name().map(number -> Identifier.of(IdScheme.of("erp-2"), number)));
    }

    /** Mail addresses. */
    public static Gen<Email> email() {
        return Gen.of("sales@tools.example", "a.b+c@x-1.example", "O'Neil@mail.tools.example")
                .map(Email::of);
    }

    /** Addresses in which all but the country may be left out. */
    public static Gen<Address> address() {
        return source -> Address.builder()
                .lines(BaseGens.name().many(0, 3).next(source))
                .city(BaseGens.name().maybe().next(source))
                .postalCode(Gen.of("315000", "20457", "SW1A 1AA").maybe().next(source))
                .region(BaseGens.name().maybe().next(source))
                .country(country().next(source))
                .build();
    }

    /** Places of business. */
    public static Gen<PlaceOfBusiness> placeOfBusiness() {
        return source -> PlaceOfBusiness.builder()
                .use(siteUse().next(source))
                .address(address().next(source))
                .identifiers(identifier().many(0, 2).next(source))
                .build();
    }

    /** Companies. */
    public static Gen<Company> company() {
        return source -> Company.builder()
                .name(BaseGens.name().next(source))
                .alsoKnownAs(BaseGens.name().many(0, 2).next(source))
                .country(country().maybe().next(source))
                .identifiers(identifier().many(0, 3).next(source).distinct())
                .places(placeOfBusiness().many(0, 3).next(source))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }

    /** People. */
    public static Gen<Person> person() {
        return source -> Person.builder()
                .id("p" + source.below(1000))
                .name(BaseGens.name().next(source))
                .role(BaseGens.name().maybe().next(source))
                .email(email().maybe().next(source))
                .phone(Gen.of("+86 574 8888 6666", "0049-40-123 ext. 7").maybe().next(source))
                .worksFor(BaseGens.name().maybe().next(source))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }
}
