-- Signing (agreements.md 1.5): witnesses of deeds, and which kept file is the scan of a party's signed copy.

ALTER TABLE agreement_party ADD COLUMN witness_name VARCHAR(300) DEFAULT '' NOT NULL;

ALTER TABLE agreement_party ADD COLUMN witness_address VARCHAR(2000) DEFAULT '' NOT NULL;

ALTER TABLE agreement_party ADD COLUMN witness_occupation VARCHAR(300) DEFAULT '' NOT NULL;

ALTER TABLE agreement_party ADD COLUMN scan_id UUID;

ALTER TABLE agreement_party ADD CONSTRAINT fk_agreement_party_scan FOREIGN KEY (scan_id) REFERENCES attachment (id);
