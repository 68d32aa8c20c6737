package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HexFormat;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.evidence.log.LocalSigner;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.Signer;
import org.countersign.trade.evidence.log.VerifierKey;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;
import org.countersign.trade.party.Signatories;

/** Who takes part. Nobody of them exists. */
final class Cast {
    /** We: a maker of lamps. */
    static final Company SELLER = Company.builder()
            .name("Ningbo Example Lighting Co., Ltd.")
            .country(Option.some(Country.of("CN")))
            .build();
    /** The side across: an importer. */
    static final Company BUYER = Company.builder()
            .name("Nordlicht GmbH")
            .country(Option.some(Country.of("DE")))
            .build();
    /** Where the importer's buyers write from. */
    static final Email BUYERS_MAIL = Email.of("einkauf@nordlicht.example");

    /** Export manager: she may bind the seller by anything. */
    static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    /** Sales clerk: of him nothing is shown. */
    static final PersonRef LEO = PersonRef.of("leo", "Leo Wang");
    /** Managing director: she may bind the buyer by anything. */
    static final PersonRef ANNA = PersonRef.of("anna", "Anna Petersen");
    /** Purchasing clerk: he may bind the buyer up to five thousand dollars. */
    static final PersonRef TOM = PersonRef.of("tom", "Tom Brandt");

    static final Seq<PersonRef> PEOPLE = Vector.of(MEI, LEO, ANNA, TOM);

    static final BindingAuthority MEI_MAY = may(SELLER, MEI, Option.none());
    static final BindingAuthority ANNA_MAY = may(BUYER, ANNA, Option.none());
    static final BindingAuthority TOM_MAY = may(BUYER, TOM, Option.some(Amount.parse("USD 5000")));

    /** What is known of who may bind whom. */
    static final Signatories SIGNATORIES = Signatories.of(Vector.of(MEI_MAY, ANNA_MAY, TOM_MAY));

    // keys whose secrets everybody knows (RFC 8032, section 7.1): a story signs with no others
    private static final String PKCS8 = "302e020100300506032b657004220420";
    static final Signer SELLERS_KEY = signer(
            "seller.example/contracts",
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    static final Signer BUYERS_KEY = signer(
            "nordlicht.example/contracts",
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

    private Cast() {}

    /** A moment of 2026 at our desk: {@code 03-16}, {@code 03-16T15:30}. */
    static Moment on(String day) {
        return Moment.parse("2026-" + day + (day.contains("T") ? ":00+08:00" : "T10:00:00+08:00"));
    }

    /** A day of 2026 at our desk, whose hour does not matter. */
    static Moment day(String day) {
        return Moment.parse("2026-" + day + "+08:00");
    }

    /** Something that came or went by mail and was written down at once. */
    static Stamp at(String day) {
        return Stamp.at(on(day), MEI, Channel.EMAIL);
    }

    private static BindingAuthority may(Company company, PersonRef who, Option<Amount> upTo) {
        return new BindingAuthority(
                company.name(), who.id(), BindingAct.LIST.codes(), upTo, Option.none(), Option.none());
    }

    private static Signer signer(String name, String secret, String open) {
        return LocalSigner.of(
                new VerifierKey(LogName.of(name), open), HexFormat.of().parseHex(PKCS8 + secret));
    }
}
