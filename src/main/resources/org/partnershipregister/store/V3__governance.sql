-- How a partnership is run: committees and seats, risks, involvement, checks on partners, progress; hints that were dismissed.
-- A part of a part names its partnership too, so that every change tells the page it belongs to (store.Touched).

ALTER TABLE change_touch ALTER COLUMN kind SET DATA TYPE VARCHAR(40);

ALTER TABLE minutes_version ADD CONSTRAINT ck_minutes_version_state CHECK (state IN ('NONE', 'DRAFT', 'CIRCULATED', 'APPROVED', 'CORRECTED'));

CREATE TABLE committee (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    terms_agreement_id UUID,
    quorum_members INTEGER,
    decision_rule VARCHAR(20) NOT NULL,
    from_on DATE,
    to_on DATE,
    position INTEGER NOT NULL,
    CONSTRAINT pk_committee PRIMARY KEY (id),
    CONSTRAINT fk_committee_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_committee_name CHECK (name <> ''),
    CONSTRAINT ck_committee_kind CHECK (kind IN ('MANAGEMENT', 'STEERING', 'SUB_GROUP', 'TASK_GROUP')),
    CONSTRAINT fk_committee_terms_agreement FOREIGN KEY (terms_agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_committee_decision_rule CHECK (decision_rule IN ('CONSENSUS', 'MAJORITY', 'WEIGHTED', 'LEAD_BODY_DECIDES')),
    CONSTRAINT ck_committee_dates CHECK (to_on >= from_on),
    CONSTRAINT ck_committee_quorum CHECK (quorum_members > 0)
);

CREATE INDEX ix_committee_partnership_id ON committee (partnership_id);

CREATE INDEX ix_committee_terms_agreement_id ON committee (terms_agreement_id);

CREATE TABLE committee_seat (
    id UUID NOT NULL,
    committee_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    membership_id UUID,
    contact_id UUID,
    votes INTEGER DEFAULT 1 NOT NULL,
    from_on DATE,
    to_on DATE,
    position INTEGER NOT NULL,
    CONSTRAINT pk_committee_seat PRIMARY KEY (id),
    CONSTRAINT fk_committee_seat_committee FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT fk_committee_seat_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_committee_seat_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT fk_committee_seat_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT ck_committee_seat_dates CHECK (to_on >= from_on),
    CONSTRAINT ck_committee_seat_votes CHECK (votes >= 0),
    CONSTRAINT ck_committee_seat_who CHECK (membership_id IS NOT NULL OR contact_id IS NOT NULL)
);

CREATE INDEX ix_committee_seat_committee_id ON committee_seat (committee_id);

CREATE INDEX ix_committee_seat_partnership_id ON committee_seat (partnership_id);

CREATE INDEX ix_committee_seat_membership_id ON committee_seat (membership_id);

CREATE INDEX ix_committee_seat_contact_id ON committee_seat (contact_id);

CREATE TABLE risk (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    text VARCHAR(10000) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    likelihood INTEGER NOT NULL,
    impact INTEGER NOT NULL,
    mitigation VARCHAR(10000) DEFAULT '' NOT NULL,
    owner_contact_id UUID,
    owner_name VARCHAR(300) DEFAULT '' NOT NULL,
    review_on DATE,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT pk_risk PRIMARY KEY (id),
    CONSTRAINT fk_risk_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_risk_text CHECK (text <> ''),
    CONSTRAINT ck_risk_kind CHECK (kind IN ('MONEY', 'DELIVERY', 'SAFEGUARDING', 'REPUTATION', 'LEGAL', 'DATA', 'PEOPLE', 'RELATIONSHIP', 'OTHER')),
    CONSTRAINT fk_risk_owner_contact FOREIGN KEY (owner_contact_id) REFERENCES contact (id),
    CONSTRAINT ck_risk_state CHECK (state IN ('OPEN', 'WATCHED', 'HAPPENED', 'CLOSED')),
    CONSTRAINT ck_risk_likelihood CHECK (likelihood BETWEEN 1 AND 5),
    CONSTRAINT ck_risk_impact CHECK (impact BETWEEN 1 AND 5)
);

CREATE INDEX ix_risk_partnership_id ON risk (partnership_id);

CREATE INDEX ix_risk_owner_contact_id ON risk (owner_contact_id);

CREATE TABLE involvement (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    people VARCHAR(20) NOT NULL,
    level VARCHAR(20) NOT NULL,
    how VARCHAR(10000) DEFAULT '' NOT NULL,
    expenses_paid BOOLEAN DEFAULT FALSE NOT NULL,
    from_on DATE,
    to_on DATE,
    position INTEGER NOT NULL,
    CONSTRAINT pk_involvement PRIMARY KEY (id),
    CONSTRAINT fk_involvement_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_involvement_people CHECK (people IN ('SERVICE_USERS', 'VOLUNTEERS', 'STAFF', 'PUBLIC')),
    CONSTRAINT ck_involvement_level CHECK (level IN ('INFORMED', 'CONSULTED', 'INVOLVED', 'CO_PRODUCED', 'LED_BY')),
    CONSTRAINT ck_involvement_dates CHECK (to_on >= from_on)
);

CREATE INDEX ix_involvement_partnership_id ON involvement (partnership_id);

CREATE TABLE due_diligence (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    kind VARCHAR(30) NOT NULL,
    seen_on DATE,
    seen_by VARCHAR(200) DEFAULT '' NOT NULL,
    expires_on DATE,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_due_diligence PRIMARY KEY (id),
    CONSTRAINT fk_due_diligence_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_due_diligence_kind CHECK (kind IN ('REGISTER_ENTRY', 'ACCOUNTS', 'GOVERNING_DOCUMENT', 'SAFEGUARDING_POLICY', 'PUBLIC_LIABILITY', 'EMPLOYERS_LIABILITY', 'PROFESSIONAL_INDEMNITY', 'DATA_PROTECTION_REGISTRATION', 'EQUALITY_POLICY', 'REPUTATION', 'OTHER')),
    CONSTRAINT ck_due_diligence_dates CHECK (expires_on >= seen_on)
);

CREATE INDEX ix_due_diligence_organisation_id ON due_diligence (organisation_id);

CREATE INDEX ix_due_diligence_expires_on ON due_diligence (expires_on);

CREATE TABLE objective_note (
    id UUID NOT NULL,
    objective_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    noted_on DATE NOT NULL,
    measured VARCHAR(500) DEFAULT '' NOT NULL,
    text VARCHAR(10000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT pk_objective_note PRIMARY KEY (id),
    CONSTRAINT fk_objective_note_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
    CONSTRAINT fk_objective_note_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_objective_note_state CHECK (state IN ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'ACHIEVED', 'DROPPED'))
);

CREATE INDEX ix_objective_note_objective_id ON objective_note (objective_id);

CREATE INDEX ix_objective_note_partnership_id ON objective_note (partnership_id);

CREATE TABLE objective_member (
    id UUID NOT NULL,
    objective_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    membership_id UUID NOT NULL,
    CONSTRAINT pk_objective_member PRIMARY KEY (id),
    CONSTRAINT fk_objective_member_objective FOREIGN KEY (objective_id) REFERENCES objective (id),
    CONSTRAINT fk_objective_member_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_objective_member_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT uq_objective_member UNIQUE (objective_id, membership_id)
);

CREATE INDEX ix_objective_member_objective_id ON objective_member (objective_id);

CREATE INDEX ix_objective_member_partnership_id ON objective_member (partnership_id);

CREATE INDEX ix_objective_member_membership_id ON objective_member (membership_id);

CREATE TABLE hint_dismissal (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    hint VARCHAR(60) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    dismissed_on DATE NOT NULL,
    dismissed_by VARCHAR(200) DEFAULT '' NOT NULL,
    CONSTRAINT pk_hint_dismissal PRIMARY KEY (id),
    CONSTRAINT fk_hint_dismissal_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_hint_dismissal_hint CHECK (hint <> ''),
    CONSTRAINT ck_hint_dismissal_reason CHECK (reason <> ''),
    CONSTRAINT uq_hint_dismissal UNIQUE (partnership_id, hint)
);

CREATE INDEX ix_hint_dismissal_partnership_id ON hint_dismissal (partnership_id);

-- Laws that require a partnership, to choose from; the partnership keeps the words chosen. Checked 2026-11 against legislation.gov.uk titles.
CREATE TABLE legal_duty (
    id UUID NOT NULL,
    code VARCHAR(60) NOT NULL,
    title VARCHAR(300) NOT NULL,
    statute VARCHAR(300) NOT NULL,
    area VARCHAR(200) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_legal_duty PRIMARY KEY (id),
    CONSTRAINT ck_legal_duty_code CHECK (code <> ''),
    CONSTRAINT ck_legal_duty_title CHECK (title <> ''),
    CONSTRAINT ck_legal_duty_statute CHECK (statute <> ''),
    CONSTRAINT uq_legal_duty_code UNIQUE (code)
);


INSERT INTO legal_duty (id, code, title, statute, area, position) VALUES
    ('00000000-0000-7000-8000-000000000100', 'CHILDREN_SAFEGUARDING', 'Children’s safeguarding arrangements', 'Children Act 2004, sections 16E to 16K', 'England', 0),
    ('00000000-0000-7000-8000-000000000101', 'ADULTS_SAFEGUARDING', 'Safeguarding adults board', 'Care Act 2014, sections 43 to 45', 'England', 1),
    ('00000000-0000-7000-8000-000000000102', 'COMMUNITY_SAFETY', 'Community safety partnership', 'Crime and Disorder Act 1998, sections 5 to 7', 'England and Wales', 2),
    ('00000000-0000-7000-8000-000000000103', 'HEALTH_AND_WELLBEING', 'Health and wellbeing board', 'Health and Social Care Act 2012, section 194', 'England', 3),
    ('00000000-0000-7000-8000-000000000104', 'INTEGRATED_CARE', 'Integrated care partnership', 'Local Government and Public Involvement in Health Act 2007, section 116ZA', 'England', 4),
    ('00000000-0000-7000-8000-000000000105', 'YOUTH_JUSTICE', 'Youth offending team', 'Crime and Disorder Act 1998, section 39', 'England and Wales', 5),
    ('00000000-0000-7000-8000-000000000106', 'PUBLIC_PROTECTION', 'Multi-agency public protection arrangements', 'Criminal Justice Act 2003, sections 325 to 327', 'England and Wales', 6),
    ('00000000-0000-7000-8000-000000000107', 'COMMUNITY_PLANNING', 'Community planning partnership', 'Community Empowerment (Scotland) Act 2015, Part 2', 'Scotland', 7),
    ('00000000-0000-7000-8000-000000000108', 'ADULT_PROTECTION_SCOTLAND', 'Adult protection committee', 'Adult Support and Protection (Scotland) Act 2007, section 42', 'Scotland', 8),
    ('00000000-0000-7000-8000-000000000109', 'PUBLIC_SERVICES_BOARD', 'Public services board', 'Well-being of Future Generations (Wales) Act 2015, Part 4', 'Wales', 9),
    ('00000000-0000-7000-8000-000000000110', 'COMMUNITY_PLANNING_NI', 'Community planning partnership', 'Local Government Act (Northern Ireland) 2014, Part 10', 'Northern Ireland', 10);
