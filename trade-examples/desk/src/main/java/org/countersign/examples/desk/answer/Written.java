package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.examples.desk.ubl.write.NotCarried;

/**
 * An offer written as a UBL file.
 *
 * @param offer the number of the offer, counted from one
 * @param file the name of the file, as the user gave it
 * @param result what UBL did not carry; or why there is no file
 */
public record Written(int offer, String file, Either<Remark, Seq<NotCarried>> result) {}
