package fr.binome.people.file;

/** How somebody is named and reached; every part may be empty. */
public record Contact(String firstName, String lastName, String email, String phone) {

    static Contact of(RowReader row) {
        return new Contact(row.text("first_name"), row.text("last_name"), row.text("email"), row.text("phone"));
    }
}
