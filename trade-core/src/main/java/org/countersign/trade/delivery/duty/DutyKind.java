package org.countersign.trade.delivery.duty;

import org.countersign.trade.base.style.Evolving;

/** What a duty is about. */
@Evolving
public enum DutyKind {
    /** To provide the goods that the contract describes. */
    GOODS,
    /** To deliver. */
    DELIVERY,
    /** To take delivery, and to receive the goods. */
    TAKING_OVER,
    /** To bear the risk of loss and damage. */
    RISK,
    /** To contract for carriage, and what belongs to it. */
    CARRIAGE,
    /** To insure for the benefit of the other side. */
    INSURANCE,
    /** To give a paper, or to accept one. */
    DOCUMENT,
    /** To clear the goods. */
    CLEARANCE,
    /** To check, pack and mark. */
    PACKING,
    /** To pay a cost. */
    COST,
    /** To pay the price. */
    PAYMENT,
    /** To tell the other side something. */
    NOTICE,
    /** To name carrier, ship, time or point. */
    NOMINATION,
    /** To help on request, at the risk and cost of who asks. */
    ASSISTANCE,
    /** To pay the other side back for its help. */
    REIMBURSEMENT
}
