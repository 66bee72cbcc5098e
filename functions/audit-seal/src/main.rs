//! Seals audit rows, from the table's stream.

use aws::SystemClock;

fn main() -> std::process::ExitCode {
    aws::run(async |edge| {
        let (table, vault) = (edge.table()?, edge.vault()?);
        aws::serve::stream(async |rows| {
            app::audit_seal::handle(&table, &vault, &SystemClock, rows).await
        })
        .await
    })
}
