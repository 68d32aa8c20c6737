package org.countersign.examples.benchmarks;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same papers as records, held by hand against just this credit: no other kind of paper, no other words, no reasons. */
final class PlainCredit {
    private static final BigDecimal AMOUNT = new BigDecimal(CreditNumbers.AMOUNT);
    private static final BigDecimal PRICE = new BigDecimal(CreditNumbers.PRICE);
    private static final BigDecimal LEAST = new BigDecimal("0.95");
    private static final BigDecimal INSURED = new BigDecimal("1.10");
    private static final List<String> DEFECTS = List.of("torn", "broken", "damaged", "leaking", "wet");

    private final List<String> found = new ArrayList<>();

    private PlainCredit() {}

    /** What every paper has. */
    record Paper(String number, LocalDate on, String by, int originals, int copies) {}

    record Invoice(
            Paper paper,
            String seller,
            String buyer,
            String currency,
            BigDecimal total,
            int quantity,
            BigDecimal price,
            String goods,
            String term,
            String origin,
            int packages,
            String marks,
            String credit) {}

    record Bill(
            Paper paper,
            String carrier,
            String consignee,
            boolean isEndorsed,
            String notified,
            String vessel,
            String loading,
            String discharge,
            LocalDate shipped,
            String freight,
            int issuedSet,
            List<String> clauses,
            int packages,
            String marks,
            int kilograms) {}

    record Packing(Paper paper, int packages, int kilograms, String invoice) {}

    record Policy(
            Paper paper,
            String form,
            String currency,
            BigDecimal insured,
            String from,
            String to,
            List<String> risks) {}

    record Draft(Paper paper, String drawee, BigDecimal amount, String tenor) {}

    /** All of them, with the origin that the certificate names. */
    record Papers(
            Invoice invoice, Bill bill, Packing packing, Policy policy, String origin, String title, Draft draft) {}

    static Papers papers() {
        Paper plain = new Paper("", CreditNumbers.SHIPPED, CreditNumbers.SELLER, 1, 1);
        return new Papers(
                new Invoice(
                        new Paper(CreditNumbers.INVOICE, CreditNumbers.SHIPPED, CreditNumbers.SELLER, 3, 0),
                        CreditNumbers.SELLER,
                        CreditNumbers.BUYER,
                        "USD",
                        new BigDecimal(CreditNumbers.AMOUNT),
                        CreditNumbers.QUANTITY,
                        new BigDecimal(CreditNumbers.PRICE),
                        CreditNumbers.INVOICED,
                        CreditNumbers.TERM,
                        "CN",
                        CreditNumbers.PACKAGES,
                        CreditNumbers.MARKS,
                        CreditNumbers.NUMBER),
                new Bill(
                        new Paper("BL-77", CreditNumbers.SHIPPED, CreditNumbers.CARRIER, 3, 0),
                        CreditNumbers.CARRIER,
                        CreditNumbers.ORDER,
                        CreditNumbers.IS_ENDORSED,
                        CreditNumbers.BUYER,
                        CreditNumbers.VESSEL,
                        CreditNumbers.LOADING,
                        CreditNumbers.DISCHARGE,
                        CreditNumbers.SHIPPED,
                        "PREPAID",
                        3,
                        List.of(),
                        CreditNumbers.PACKAGES,
                        CreditNumbers.MARKS,
                        CreditNumbers.KILOGRAMS),
                new Packing(plain, CreditNumbers.PACKED, CreditNumbers.KILOGRAMS, CreditNumbers.INVOICE),
                new Policy(
                        plain,
                        "POLICY",
                        "USD",
                        new BigDecimal(CreditNumbers.INSURED),
                        CreditNumbers.LOADING,
                        CreditNumbers.DISCHARGE,
                        CreditNumbers.RISKS),
                "CN",
                CreditNumbers.CERTIFICATE,
                new Draft(plain, CreditNumbers.DRAWEE, new BigDecimal(CreditNumbers.AMOUNT), CreditNumbers.TENOR));
    }

    /** The codes of what is wrong, in the order of the library. */
    static List<String> found(Papers papers, LocalDate presented) {
        PlainCredit check = new PlainCredit();
        check.time(papers, presented);
        check.amount(papers.invoice(), papers.draft());
        check.required(papers);
        check.invoice(papers.invoice());
        check.bill(papers.bill());
        check.policy(papers.policy(), papers.bill().shipped(), papers.invoice().total());
        check.draft(papers.draft(), papers.invoice().total());
        check.conflicts(papers);
        return check.found;
    }

    private void when(boolean isBroken, String code) {
        if (isBroken) {
            found.add(code);
        }
    }

    private void time(Papers papers, LocalDate presented) {
        LocalDate shipped = papers.bill().shipped();
        when(presented.isAfter(open(CreditNumbers.EXPIRY)), "UCP-06E-EXPIRED");
        when(presented.isAfter(open(shipped.plusDays(CreditNumbers.DAYS))), "UCP-14C-LATE");
        for (Paper paper : List.of(
                papers.invoice().paper(),
                papers.bill().paper(),
                papers.policy().paper(),
                papers.draft().paper())) {
            when(paper.on().isAfter(presented), "UCP-14I-DATE");
        }
        when(shipped.isAfter(CreditNumbers.LATEST), "UCP-29C-SHIPPED");
    }

    private static LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
            open = open.plusDays(1);
        }
        return open;
    }

    private void amount(Invoice invoice, Draft draft) {
        boolean isFull =
                invoice.quantity() == CreditNumbers.QUANTITY && invoice.price().compareTo(PRICE) >= 0;
        when(draft.amount().compareTo(AMOUNT) > 0, "UCP-30-ABOVE");
        when(draft.amount().compareTo(AMOUNT) <= 0 && invoice.total().compareTo(AMOUNT) > 0, "UCP-18B-ABOVE");
        when(
                draft.amount().compareTo(AMOUNT) < 0
                        && !(isFull && draft.amount().compareTo(AMOUNT.multiply(LEAST)) >= 0),
                "UCP-30C-SHORT");
        when(invoice.quantity() != CreditNumbers.QUANTITY, "UCP-30B-QUANTITY");
        when(invoice.price().compareTo(PRICE) != 0, "UCP-18C-PRICE");
    }

    private void required(Papers papers) {
        when(papers.invoice().paper().originals() < 1, "UCP-17-ORIGINALS");
        when(papers.invoice().paper().originals() + papers.invoice().paper().copies() < 3, "UCP-17-COPIES");
        when(papers.invoice().paper().by().isEmpty(), "UCP-18A-SIGNED");
        when(papers.bill().paper().originals() < 1, "UCP-17-ORIGINALS");
        when(papers.packing().paper().originals() + papers.packing().paper().copies() < 2, "UCP-17-COPIES");
        when(!plain(papers.title()).contains("certificate"), "UCP-17-MISSING");
    }

    private void invoice(Invoice invoice) {
        when(!same(invoice.seller(), CreditNumbers.SELLER), "UCP-18A-ISSUER");
        when(!same(invoice.buyer(), CreditNumbers.BUYER), "UCP-18A-BUYER");
        when(!invoice.currency().equals("USD"), "UCP-18A-CURRENCY");
        when(!same(invoice.credit(), CreditNumbers.NUMBER), "UCP-14D-NUMBER");
        String goods = " " + invoice.goods().toUpperCase(Locale.ROOT) + " ";
        boolean isNamed = true;
        for (String word : CreditNumbers.GOODS.split(" ")) {
            isNamed &= goods.contains(" " + word + " ");
        }
        when(!isNamed, "UCP-18C-GOODS");
        when(!same(invoice.term(), CreditNumbers.TERM), "UCP-18C-TERM");
    }

    private void bill(Bill bill) {
        when(bill.carrier().isEmpty(), "UCP-TR-CARRIER");
        when(!bill.paper().by().equals(bill.carrier()), "UCP-TR-SIGNED");
        when(bill.vessel().isEmpty(), "UCP-TR-VESSEL");
        when(!same(bill.loading(), CreditNumbers.LOADING), "UCP-TR-LOADING");
        when(!same(bill.discharge(), CreditNumbers.DISCHARGE), "UCP-TR-DISCHARGE");
        for (String clause : bill.clauses()) {
            String words = clause.toLowerCase(Locale.ROOT);
            when(words.contains("on deck"), "UCP-26-DECK");
            when(DEFECTS.stream().anyMatch(words::contains), "UCP-27-CLEAN");
        }
        when(bill.paper().originals() < bill.issuedSet(), "UCP-TR-SET");
        when(!bill.freight().equals("PREPAID"), "UCP-TR-FREIGHT");
        when(!plain(bill.consignee()).contains("order"), "UCP-TR-CONSIGNEE");
        when(!same(bill.notified(), CreditNumbers.BUYER), "UCP-TR-NOTIFY");
        when(!bill.isEndorsed(), "ISBP-ENDORSED");
    }

    private void policy(Policy policy, LocalDate shipped, BigDecimal value) {
        when(!policy.form().equals("POLICY"), "UCP-28A-FORM");
        when(policy.paper().by().isEmpty(), "UCP-28A-SIGNED");
        when(policy.paper().on().isAfter(shipped), "UCP-28E-DATE");
        when(!policy.currency().equals("USD"), "UCP-28F-CURRENCY");
        when(policy.insured().compareTo(value.multiply(INSURED)) < 0, "UCP-28F-AMOUNT");
        when(!same(policy.from(), CreditNumbers.LOADING), "UCP-28F-ROUTE");
        when(!same(policy.to(), CreditNumbers.DISCHARGE), "UCP-28F-ROUTE");
        when(policy.risks().stream().noneMatch(risk -> risk.contains("(A)")), "UCP-28G-RISKS");
    }

    private void draft(Draft draft, BigDecimal total) {
        when(!same(draft.drawee(), CreditNumbers.DRAWEE), "ISBP-DRAFT-DRAWEE");
        when(!same(draft.tenor(), CreditNumbers.TENOR), "ISBP-DRAFT-TENOR");
        when(draft.paper().by().isEmpty(), "ISBP-DRAFT-SIGNED");
        when(total.compareTo(draft.amount()) != 0 && total.compareTo(AMOUNT) <= 0, "ISBP-DRAFT-AMOUNT");
    }

    private void conflicts(Papers papers) {
        when(papers.packing().kilograms() != papers.bill().kilograms(), "UCP-14D-WEIGHT");
        when(papers.bill().packages() != papers.invoice().packages(), "UCP-14D-PACKAGES");
        when(papers.packing().packages() != papers.invoice().packages(), "UCP-14D-PACKAGES");
        when(!same(papers.bill().marks(), papers.invoice().marks()), "UCP-14D-MARKS");
        when(!same(papers.packing().invoice(), papers.invoice().paper().number()), "UCP-14D-INVOICE");
        when(!papers.origin().equals(papers.invoice().origin()), "UCP-14D-ORIGIN");
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Letters and digits. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return out.toString();
    }
}
