package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.money.ExactAmount;

/**
 * Duty and value-added tax at the border of the buyer's country. The duty is counted on the customs value, the tax on the customs value, the
 * duty, and whatever else that country adds.
 *
 * @param base what the customs value is
 * @param duty the rate of duty, from 0% to 1000%, at most 4 decimals
 * @param vat the rate of the tax, from 0% to 100%, at most 4 decimals
 * @param vatPayer who pays the tax under DDP; "VAT unpaid" has to be agreed and to stand in the term
 * @param alsoTaxed the stages whose cost that country adds to the base of the tax
 */
@Evolving
public record ImportTax(Base base, Percentage duty, Percentage vat, VatPayer vatPayer, Seq<Stage> alsoTaxed) {
    /** What the customs value is. */
    public static final Field<ImportTax, Base> BASE =
            Field.one("base", Words.scalar("customs base", Base.values()), ImportTax::base);
    /** The rate of duty. */
    public static final Field<ImportTax, Percentage> DUTY = Field.one("duty", Scalar.PERCENTAGE, ImportTax::duty);
    /** The rate of the tax. */
    public static final Field<ImportTax, Percentage> VAT = Field.one("vat", Scalar.PERCENTAGE, ImportTax::vat);
    /** Who pays the tax. */
    public static final Field<ImportTax, VatPayer> VAT_PAYER =
            Field.one("vatPayer", Words.scalar("payer", VatPayer.values()), ImportTax::vatPayer);
    /** What else is taxed. */
    public static final Field<ImportTax, Seq<Stage>> ALSO_TAXED =
            Field.many("alsoTaxed", Words.scalar("stage", Stage.values()), ImportTax::alsoTaxed);
    /** The fields and how one is made of them. */
    public static final Shape<ImportTax> SHAPE = Shape.of(
            "import-tax",
            1,
            ImportTax.class,
            v -> new ImportTax(v.of(BASE), v.of(DUTY), v.of(VAT), v.of(VAT_PAYER), v.of(ALSO_TAXED)),
            BASE,
            DUTY,
            VAT,
            VAT_PAYER,
            ALSO_TAXED);

    private static final Vector<Stage> CHARGEABLE = Vector.of(
            Stage.DISCHARGE_MAIN_VESSEL,
            Stage.DESTINATION_TERMINAL_HANDLING,
            Stage.IMPORT_CLEARANCE,
            Stage.ON_CARRIAGE,
            Stage.FINAL_UNLOADING);

    /** What the customs value of a country is. */
    @Evolving
    public enum Base {
        /** The value on arrival, with freight and insurance: what most countries take. */
        CIF_TYPE,
        /** The value on board at the port of shipment: what some countries take. */
        FOB_TYPE
    }

    /** Who pays the tax under DDP. */
    @Evolving
    public enum VatPayer {
        /** The seller, as the rule has it. */
        SELLER,
        /** The buyer, because "VAT unpaid" was agreed. */
        BUYER
    }

    /** Checks the rates and the stages. */
    public ImportTax {
        Bounds.checkShare("duty", duty, 1000, 4);
        Bounds.checkShare("VAT", vat, 100, 4);
        alsoTaxed = Vector.ofAll(alsoTaxed);
        if (alsoTaxed.distinct().size() != alsoTaxed.size() || !CHARGEABLE.containsAll(alsoTaxed)) {
            throw new IllegalArgumentException("stages taxed besides must be after the main carriage, each once: `"
                    + alsoTaxed.mkString(", ") + "`");
        }
    }

    /** Duty and tax on the value under CIF, both paid by the seller, nothing else taxed. */
    public static ImportTax onCif(Percentage duty, Percentage vat) {
        return new ImportTax(Base.CIF_TYPE, duty, vat, VatPayer.SELLER, Vector.empty());
    }

    /** Duty and tax on the value under FOB, both paid by the seller, nothing else taxed. */
    public static ImportTax onFob(Percentage duty, Percentage vat) {
        return new ImportTax(Base.FOB_TYPE, duty, vat, VatPayer.SELLER, Vector.empty());
    }

    /** The duty on that customs value, exactly. */
    public ExactAmount dutyOn(ExactAmount customsValue) {
        return customsValue.times(duty.ratio());
    }

    /**
     * The tax on that customs value, its duty, and {@code other} costs that the country taxes besides.
     *
     * @throws javax.money.MonetaryException if these are of another currency
     */
    public ExactAmount vatOn(ExactAmount customsValue, ExactAmount other) {
        return customsValue.plus(dutyOn(customsValue)).plus(other).times(vat.ratio());
    }

    /** The tax on that customs value and its duty. */
    public ExactAmount vatOn(ExactAmount customsValue) {
        return customsValue.plus(dutyOn(customsValue)).times(vat.ratio());
    }

    /**
     * The customs value that lies in a price with duty and tax paid: (price - costs after import) / ((1 + d)(1 + w)), for a country that
     * taxes nothing besides and lets these be set apart from the price. UNCONFIRMED: from practice alone.
     */
    public ExactAmount customsValueIn(ExactAmount dutyPaid, ExactAmount afterImport) {
        return dutyPaid.minus(afterImport).dividedBy(Ratio.ONE.plus(dutyAndVat()));
    }

    /** What duty and tax come to together, as a share of the customs value, where nothing else is taxed: d + w (1 + d). */
    Ratio dutyAndVat() {
        return duty.ratio().plus(vatShare().times(Ratio.ONE.plus(duty.ratio())));
    }

    /** The rate of the tax as far as the seller pays it. */
    Ratio vatShare() {
        return vatPayer == VatPayer.SELLER ? vat.ratio() : Ratio.ZERO;
    }
}
