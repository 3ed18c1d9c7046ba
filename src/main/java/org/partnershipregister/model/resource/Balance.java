package org.partnershipregister.model.resource;

/** What the entries of one or several ledgers add up to. */
public record Balance(Amount offered, Amount pledged, Amount received, Amount used, Amount returned) {
    public static final Balance NOTHING =
        new Balance(Amount.NOTHING, Amount.NOTHING, Amount.NOTHING, Amount.NOTHING, Amount.NOTHING);

    /** The same with one entry more; a reversal counts by its own, negative amount. */
    public Balance with(EntryKind kind, Amount amount) {
        return switch (kind) {
            case OFFERED -> new Balance(offered.plus(amount), pledged, received, used, returned);
            case PLEDGED -> new Balance(offered, pledged.plus(amount), received, used, returned);
            case RECEIVED -> new Balance(offered, pledged, received.plus(amount), used, returned);
            case USED -> new Balance(offered, pledged, received, used.plus(amount), returned);
            case RETURNED -> new Balance(offered, pledged, received, used, returned.plus(amount));
        };
    }

    public Balance plus(Balance other) {
        return new Balance(offered.plus(other.offered), pledged.plus(other.pledged), received.plus(other.received),
            used.plus(other.used), returned.plus(other.returned));
    }

    /** What was promised and has not come. */
    public Amount outstanding() {
        return pledged.minus(received).positive();
    }

    /** What came beyond what was pledged; to be said wherever both are shown. */
    public Amount beyondPledge() {
        return received.minus(pledged).positive();
    }

    /** What was given for good or is still lent: received less what went back. */
    public Amount given() {
        return received.minus(returned);
    }

    /** What is in use now of a thing that lasts. */
    public Amount inUse() {
        return used.atMost(given());
    }

    /** What is still there: of things that last all that has not gone back, of others what has not been used either. */
    public Amount left(boolean lasting) {
        return lasting ? given() : given().minus(used);
    }
}
