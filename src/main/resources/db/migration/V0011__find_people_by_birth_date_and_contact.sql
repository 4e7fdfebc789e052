-- Whether somebody is entered already is asked at every profile and every form: by birth date, by address, by number.
ALTER TABLE mentees
    ADD KEY mentees_birth (association_id, birth_date),
    ADD KEY mentees_email (association_id, email),
    ADD KEY mentees_phone (association_id, phone);

ALTER TABLE mentors
    ADD KEY mentors_birth (association_id, birth_date),
    ADD KEY mentors_email (association_id, email),
    ADD KEY mentors_phone (association_id, phone);
