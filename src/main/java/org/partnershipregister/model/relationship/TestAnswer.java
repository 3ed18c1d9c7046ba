package org.partnershipregister.model.relationship;

/** The answer to one question. {@code evidence} says how one knows, "" when nothing was written. */
public record TestAnswer(TestQuestion question, Degree degree, String evidence) {
}
