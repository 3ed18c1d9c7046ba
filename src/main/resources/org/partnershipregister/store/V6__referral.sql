-- Referral systems: pathways and a log of referrals that names no client (domain.md section 7, agreements.md 1.4).

CREATE TABLE referral_pathway (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID,
    from_organisation_id UUID,
    to_organisation_id UUID,
    service VARCHAR(2000) DEFAULT '' NOT NULL,
    criteria VARCHAR(10000) DEFAULT '' NOT NULL,
    exclusions VARCHAR(10000) DEFAULT '' NOT NULL,
    contact_point VARCHAR(2000) DEFAULT '' NOT NULL,
    contact_id UUID,
    consent_rule VARCHAR(20) NOT NULL,
    promise_acknowledge_days INTEGER,
    promise_decide_days INTEGER,
    promise_contact_days INTEGER,
    state VARCHAR(20) NOT NULL,
    state_on DATE,
    review_on DATE,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_referral_pathway PRIMARY KEY (id),
    CONSTRAINT uq_referral_pathway_ref UNIQUE (ref),
    CONSTRAINT ck_referral_pathway_title CHECK (title <> ''),
    CONSTRAINT fk_referral_pathway_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_referral_pathway_from_organisation FOREIGN KEY (from_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_referral_pathway_to_organisation FOREIGN KEY (to_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_referral_pathway_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT ck_referral_pathway_consent_rule CHECK (consent_rule IN ('REQUIRED', 'NOT_REQUIRED')),
    CONSTRAINT ck_referral_pathway_state CHECK (state IN ('PROPOSED', 'PROCEDURE_AGREED', 'FORM_AGREED', 'LIVE', 'PAUSED', 'WITHDRAWN')),
    CONSTRAINT ck_referral_pathway_promise CHECK (promise_acknowledge_days >= 0 AND promise_decide_days >= 0 AND promise_contact_days >= 0
        AND promise_decide_days >= promise_acknowledge_days AND promise_contact_days >= promise_acknowledge_days
        AND promise_contact_days >= promise_decide_days)
);

CREATE INDEX ix_referral_pathway_sort_name ON referral_pathway (sort_name);

CREATE INDEX ix_referral_pathway_partnership_id ON referral_pathway (partnership_id);

CREATE INDEX ix_referral_pathway_from_organisation_id ON referral_pathway (from_organisation_id);

CREATE INDEX ix_referral_pathway_to_organisation_id ON referral_pathway (to_organisation_id);

CREATE INDEX ix_referral_pathway_contact_id ON referral_pathway (contact_id);

CREATE TABLE referral_question (
    id UUID NOT NULL,
    referral_pathway_id UUID NOT NULL,
    section VARCHAR(20) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_referral_question PRIMARY KEY (id),
    CONSTRAINT fk_referral_question_referral_pathway FOREIGN KEY (referral_pathway_id) REFERENCES referral_pathway (id),
    CONSTRAINT ck_referral_question_section CHECK (section IN ('REASON', 'SUPPORT', 'RISK', 'OTHER')),
    CONSTRAINT ck_referral_question_text CHECK (text <> '')
);

CREATE INDEX ix_referral_question_referral_pathway_id ON referral_question (referral_pathway_id);

CREATE TABLE referral (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    referral_pathway_id UUID NOT NULL,
    partnership_id UUID,
    direction VARCHAR(20) NOT NULL,
    client_ref VARCHAR(60) NOT NULL,
    from_organisation_id UUID,
    prepared_on DATE NOT NULL,
    sent_on DATE,
    acknowledged_on DATE,
    complete_on DATE,
    decided_on DATE,
    first_contact_on DATE,
    closed_on DATE,
    state VARCHAR(30) NOT NULL,
    decline_reason VARCHAR(30),
    consent_on DATE,
    consent_expires_on DATE,
    consent_evidence VARCHAR(2000) DEFAULT '' NOT NULL,
    no_consent_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    times_information_repeated INTEGER DEFAULT 0 NOT NULL,
    times_returned INTEGER DEFAULT 0 NOT NULL,
    outcome VARCHAR(10000) DEFAULT '' NOT NULL,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT uq_referral_ref UNIQUE (ref),
    CONSTRAINT ck_referral_title CHECK (title <> ''),
    CONSTRAINT fk_referral_referral_pathway FOREIGN KEY (referral_pathway_id) REFERENCES referral_pathway (id),
    CONSTRAINT fk_referral_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_referral_direction CHECK (direction IN ('SENT', 'RECEIVED')),
    CONSTRAINT ck_referral_client_ref CHECK (client_ref <> ''),
    CONSTRAINT fk_referral_from_organisation FOREIGN KEY (from_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_referral_state CHECK (state IN ('PREPARED', 'SENT', 'ACKNOWLEDGED', 'MORE_INFORMATION_ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'IN_SERVICE', 'CLOSED')),
    CONSTRAINT ck_referral_decline_reason CHECK (decline_reason IN ('NOT_ELIGIBLE', 'OUT_OF_AREA', 'NO_CAPACITY', 'CLIENT_DECLINED', 'CLIENT_NOT_REACHED', 'ORGANISATION_NOT_REACHED', 'NO_LONGER_NEEDED', 'OTHER')),
    CONSTRAINT ck_referral_declined CHECK (state <> 'DECLINED' OR decline_reason IS NOT NULL),
    CONSTRAINT ck_referral_state_days CHECK (
        (state IN ('PREPARED', 'WITHDRAWN') OR sent_on IS NOT NULL)
        AND (state <> 'ACKNOWLEDGED' OR acknowledged_on IS NOT NULL)
        AND (state NOT IN ('ACCEPTED', 'DECLINED', 'IN_SERVICE') OR decided_on IS NOT NULL)
        AND (state <> 'IN_SERVICE' OR first_contact_on IS NOT NULL)
        AND (state NOT IN ('WITHDRAWN', 'CLOSED') OR closed_on IS NOT NULL)),
    CONSTRAINT ck_referral_after_sent CHECK (sent_on IS NOT NULL OR (acknowledged_on IS NULL AND complete_on IS NULL
        AND decided_on IS NULL AND first_contact_on IS NULL)),
    CONSTRAINT ck_referral_sent CHECK (sent_on >= prepared_on),
    CONSTRAINT ck_referral_acknowledged CHECK (acknowledged_on >= sent_on),
    CONSTRAINT ck_referral_complete CHECK (complete_on >= sent_on),
    CONSTRAINT ck_referral_decided CHECK (decided_on >= sent_on AND decided_on >= acknowledged_on AND decided_on >= complete_on),
    CONSTRAINT ck_referral_first_contact CHECK (first_contact_on >= sent_on AND first_contact_on >= acknowledged_on
        AND first_contact_on >= complete_on AND first_contact_on >= decided_on),
    CONSTRAINT ck_referral_closed CHECK (closed_on >= prepared_on AND closed_on >= sent_on AND closed_on >= acknowledged_on
        AND closed_on >= complete_on AND closed_on >= decided_on AND closed_on >= first_contact_on),
    CONSTRAINT ck_referral_consent CHECK (consent_expires_on >= consent_on),
    CONSTRAINT ck_referral_counts CHECK (times_information_repeated >= 0 AND times_returned >= 0)
);

CREATE INDEX ix_referral_sort_name ON referral (sort_name);

CREATE INDEX ix_referral_referral_pathway_id ON referral (referral_pathway_id);

CREATE INDEX ix_referral_partnership_id ON referral (partnership_id);

CREATE INDEX ix_referral_from_organisation_id ON referral (from_organisation_id);

CREATE INDEX ix_referral_sent_on ON referral (sent_on);

CREATE INDEX ix_referral_state ON referral (state);

-- What happened on the way besides the steps, whose days stand in the referral itself.
CREATE TABLE referral_event (
    id UUID NOT NULL,
    referral_id UUID NOT NULL,
    partnership_id UUID,
    kind VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_referral_event PRIMARY KEY (id),
    CONSTRAINT fk_referral_event_referral FOREIGN KEY (referral_id) REFERENCES referral (id),
    CONSTRAINT fk_referral_event_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_referral_event_kind CHECK (kind IN ('ASKED_MORE', 'RETURNED', 'REPEATED', 'NOTE'))
);

CREATE INDEX ix_referral_event_referral_id ON referral_event (referral_id);

CREATE INDEX ix_referral_event_partnership_id ON referral_event (partnership_id);
