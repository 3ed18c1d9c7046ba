package org.partnershipregister.model.party;

/** Kinds of channel. */
public enum ChannelKind {
    PHONE, MOBILE, EMAIL, OTHER;

    /** The kind that what was typed belongs to: an e-mail address is no telephone number; all else stays as chosen. */
    public ChannelKind meantBy(String typed) {
        boolean telephone = this == PHONE || this == MOBILE;
        return telephone && typed.indexOf('@') > 0 && EmailAddress.doubt("channels", typed).isEmpty() ? EMAIL : this;
    }
}
