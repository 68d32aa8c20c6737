package org.countersign.trade.payment.method;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * A way of paying under the name that trade has for it. What follows from it for both sides is its {@link #sheet}; by which means an
 * instalment is paid is an {@link org.countersign.trade.payment.Instrument}, which companies may add to.
 */
@Evolving
public enum Method {
    /** Everything before anything is made: T/T in advance. */
    ADVANCE,
    /** A deposit, and the balance before the goods leave. */
    DEPOSIT_BEFORE_SHIPMENT,
    /** A deposit, and the balance against copies of the transport documents, whose originals the seller still holds. */
    DEPOSIT_COPY_DOCUMENTS,
    /** A deposit, and the balance after arrival. */
    DEPOSIT_ARRIVAL,
    /** A documentary credit at sight with the promise of a second bank. */
    CREDIT_SIGHT_CONFIRMED,
    /** A documentary credit at sight with the promise of the issuing bank alone. */
    CREDIT_SIGHT,
    /** A documentary credit that is paid some time after sight or shipment. */
    CREDIT_USANCE,
    /** A documentary credit of which a middleman hands a part on to his supplier. */
    CREDIT_TRANSFERABLE,
    /** Two credits: the middleman's own stands on the one he received. */
    CREDIT_BACK_TO_BACK,
    /** A documentary credit that advances a part before shipment; with a green clause against warehouse receipts. */
    CREDIT_RED_CLAUSE,
    /** A documentary credit that renews itself for regular shipments. */
    CREDIT_REVOLVING,
    /** Open account behind which a standby credit stands. */
    STANDBY,
    /** A collection: documents against payment at sight, D/P. */
    AGAINST_PAYMENT_SIGHT,
    /** A collection: documents against payment some time after sight. */
    AGAINST_PAYMENT_TENOR,
    /** A collection: documents against acceptance of a draft, D/A. */
    AGAINST_ACCEPTANCE,
    /** Cash against documents without a draft, through banks or not. */
    CASH_AGAINST_DOCUMENTS,
    /** Cash to the carrier against the goods, COD. */
    ON_DELIVERY,
    /** Goods and documents first, payment some days after. */
    OPEN_ACCOUNT,
    /** Open account reckoned from the end of a month. */
    OPEN_ACCOUNT_MONTH_END,
    /** Open account with export credit insurance. */
    OPEN_ACCOUNT_INSURED,
    /** Open account of which a factor or forfaiter has bought the receivable. */
    FACTORED,
    /** A platform or agent holds the price until the buyer has received the goods. */
    ESCROW,
    /** Payment once the consignee has sold. */
    CONSIGNMENT,
    /** A card or an online wallet, for samples and spare parts. */
    CARD;

    /** The lower-case name with hyphens, both ways. */
    public static final Scalar<Method> TEXT = new Scalar<>("method", Method::code, Method::parse);

    /** The lower-case name with hyphens: {@code credit-sight}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of that lower-case name. */
    public static Option<Method> find(String code) {
        return Vector.of(values()).find(method -> method.code().equals(code));
    }

    /**
     * The method of that lower-case name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Method parse(String code) {
        return find(code)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "method must be a name such as `credit-sight`: `" + PlainText.shown(code) + "`"));
    }

    /** The methods that another scheme may mean by this code, in the order of our table; the scheme's codes are coarser than trade. */
    public static Seq<Method> from(CodeScheme scheme, String code) {
        return Vector.of(values())
                .filter(method ->
                        method.sheet().codes(scheme).exists(c -> c.code().equals(code)));
    }

    /** What it means for both sides. */
    public MethodSheet sheet() {
        return MethodSheets.of(this);
    }

    /** The lower-case name with hyphens. */
    @Override
    public String toString() {
        return code();
    }
}
