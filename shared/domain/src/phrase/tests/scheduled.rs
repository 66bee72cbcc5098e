//! Reports that come by themselves, and what only sounds like one.

use super::*;

#[test]
fn reports_come_by_themselves() {
    owner().check(&[
        ("every Monday 8am send sales", "report.schedule report=day sales rhythm=0 480"),
        (
            "send me profit and loss every month on the 1st at 7",
            "report.schedule report=profit_and_loss rhythm=1 420",
        ),
        ("every day at 20:00 send end of day", "report.schedule report=end_of_day rhythm=day 1200"),
        // Without a time a day's report comes in the evening, others in the morning.
        ("send me the sales every day", "report.schedule report=day sales rhythm=day 1200"),
        ("send me the sales every Friday", "report.schedule report=day sales rhythm=4 480"),
        ("every day at 8 in the evening send VAT", "report.schedule report=vat rhythm=day 1200"),
        ("every morning at 5 send sales", "report.schedule report=day sales rhythm=day 1020"),
        ("cada lunes a las 8 manda las ventas", "report.schedule report=day sales rhythm=0 480"),
        ("toda segunda às 8h manda as vendas", "report.schedule report=day sales rhythm=0 480"),
        ("kila jumatatu saa 2 usiku tuma mauzo", "report.schedule report=day sales rhythm=0 1200"),
        // By what the report is called.
        ("send me a weekly sales report", "report.schedule report=day sales rhythm=0 480"),
        ("monthly profit and loss at 7am", "report.schedule report=profit_and_loss rhythm=1 420"),
        ("send the daily report at 9pm", "report.schedule report=end_of_day rhythm=day 1260"),
        (
            "envoie-moi un rapport hebdomadaire des ventes",
            "report.schedule report=day sales rhythm=0 480",
        ),
        ("kirim laporan penjualan mingguan", "report.schedule report=day sales rhythm=0 480"),
        // The hour behind the day is none of "1 hour".
        (
            "kirim laba rugi setiap bulan tanggal 1 jam 7",
            "report.schedule report=profit_and_loss rhythm=1 420",
        ),
        // Days that it tells of anyway may be named, others not.
        ("every Monday send last week's sales", "report.schedule report=day sales rhythm=0 480"),
        ("every Monday send sales of last month", "not report.schedule: sales of last month"),
    ]);
}

#[test]
fn the_end_of_the_day_has_its_hour() {
    owner().check(&[
        ("end of day at 8pm", "report.schedule report=end_of_day rhythm=day 1200"),
        (
            "send me the end of day message at 20:30",
            "report.schedule report=end_of_day rhythm=day 1230",
        ),
        ("mwisho wa siku saa 2 usiku", "report.schedule report=end_of_day rhythm=day 1200"),
        ("fin de journée à 20h", "report.schedule report=end_of_day rhythm=day 1200"),
        ("fim do dia às 20h", "report.schedule report=end_of_day rhythm=day 1200"),
        ("fin del día a las 20:00", "report.schedule report=end_of_day rhythm=day 1200"),
        ("akhir hari jam 20.00", "report.schedule report=end_of_day rhythm=day 1200"),
        ("no end of day message", "report.schedule_stop which=day end_of_day"),
        ("stop the end of day message", "report.schedule_stop which=end_of_day"),
        ("pas de fin de journée", "report.schedule_stop which=day end_of_day"),
        ("end of day", "report.eod"),
        ("end of day yesterday", "report.eod day=2026-11-20"),
        ("don't send the end of day at 8pm", "not cart.add: Negated"),
    ]);
}

#[test]
fn the_till_is_counted() {
    owner().check(&[
        ("count the till 1,250,000", "till.count account=1110 counted=1250000"),
        ("counted cash 1,250,000", "till.count account=1110 counted=1250000"),
        ("mobile money is 300,000", "till.count account=1130 counted=300000"),
        ("count the bank 2m", "till.count account=1120 counted=2000000"),
        ("count the till", "missing rest of till.count"),
        ("surveys off", "settings.set setting=surveys false"),
        ("surveys on", "settings.set setting=surveys true"),
    ]);
}

#[test]
fn they_are_ended_by_number_or_by_what_they_tell() {
    owner().check(&[
        ("stop report 2", "report.schedule_stop which=2"),
        ("stop the Monday sales report", "report.schedule_stop which=0 day sales"),
        ("stop the sales report", "report.schedule_stop which=day sales"),
        ("stop all scheduled reports", "report.schedule_stop which=all"),
        ("arrête d'envoyer le rapport des ventes", "report.schedule_stop which=day sales"),
        ("stop sending the daily report", "report.schedule_stop which=end_of_day"),
        ("cancela o balanço de cada mês", "report.schedule_stop which=1 balance_sheet"),
        ("scheduled reports", "report.schedule_list"),
    ]);
}

#[test]
fn what_only_sounds_like_it_is_none() {
    for text in [
        "don't send me sales every Monday",
        "do you send sales every Monday at 8?",
        "if I ask you, send sales every Monday at 8",
        "sales every day",
        "cancel order 1001",
        "stop",
        "book me every Monday at 8",
        "every Monday at 8 remind me to buy sugar",
    ] {
        let heard = owner().says(text);
        let is_schedule = heard.contains("report.schedule report=")
            || heard.contains("report.schedule_stop which=");
        assert!(!is_schedule, "{text}: {heard}");
    }
    let heard = customer().says("every Monday 8am send sales");
    assert!(!heard.contains("report.schedule report="), "{heard}");
}
