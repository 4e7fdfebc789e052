-- Whether somebody else reads at an address is asked for every check-in that is mailed.
ALTER TABLE guardians ADD KEY guardians_email (association_id, email);
