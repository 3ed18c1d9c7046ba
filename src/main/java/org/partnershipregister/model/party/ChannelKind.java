package org.partnershipregister.model.party;

/** Kinds of channel. */
public enum ChannelKind {
    PHONE, MOBILE, EMAIL, OTHER
}
