//! Which checks each port has, so that no adapter is spared one: `table_checks!(module, open)` makes
//! a test of each. `open` is an expression of an adapter and of what must outlive it, and may wait.

/// Makes a module of tests: each opens an adapter and runs one check of the kit over it.
#[macro_export]
macro_rules! checks {
    ($adapter:ident, $kit:ident, $open:expr, [$($check:ident($($name:literal)?)),* $(,)?]) => {
        mod $adapter {
            use super::*;
            $(
                #[tokio::test]
                async fn $check() -> $crate::conformance::Checked {
                    let (adapter, _kept) = $open;
                    $crate::conformance::$kit::$check(&adapter $(, $name)?).await
                }
            )*
        }
    };
}

/// Every check of a table.
#[macro_export]
macro_rules! table_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!(
            $adapter,
            table,
            $open,
            [
                values_come_back_as_they_were("values"),
                conditions_hold_or_refuse("conditions"),
                a_refusal_names_all_that_failed("refusal"),
                a_commit_writes_all("commit"),
                changes_keep_the_rest("changes"),
                limits_are_kept("limits"),
                indexes_follow_their_items("indexes"),
                pages_go_both_ways("pages"),
                ranges_include_their_ends("ranges"),
                keys_sort_by_bytes("bytes"),
                large_pages_are_cut("large"),
                many_keys_are_read_together("many"),
                malformed_queries_are_broken("queries"),
                counters_never_repeat("counters"),
                stock_is_never_oversold("stock"),
                of_two_writers_one_wins("version"),
                nothing_is_added_twice_or_lost("sums"),
                a_limit_leaves_nothing_behind("whole"),
            ]
        );
    };
}

/// Every check of a queue's sending side.
#[macro_export]
macro_rules! queue_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!(
            $adapter,
            queue,
            $open,
            [
                groups_keep_their_order(),
                a_repeated_send_is_dropped(),
                any_text_comes_through(),
                long_and_many_messages_come_through(),
            ]
        );
    };
}

/// Every check of a queue's receiving side.
#[macro_export]
macro_rules! source_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!(
            $adapter,
            source,
            $open,
            [
                a_message_in_hand_holds_its_group_back(),
                what_is_put_back_comes_again_first(),
                what_is_given_up_too_often_is_a_dead_letter(),
            ]
        );
    };
}

/// Every check of files.
#[macro_export]
macro_rules! files_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!(
            $adapter,
            files,
            $open,
            [
                files_come_back_as_they_were(),
                removed_files_are_gone(),
                keys_are_plain_paths(),
                large_files_come_back_whole(),
                links_show_files_until_their_time_is_up(),
                an_altered_link_shows_nothing(),
                malformed_links_are_broken(),
            ]
        );
    };
}

/// Every check of forms and of files that wait.
#[macro_export]
macro_rules! staging_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!(
            $adapter,
            staging,
            $open,
            [
                what_a_form_takes_waits_and_is_adopted(),
                another_file_in_its_place_is_another(),
                a_form_takes_what_it_was_made_for(),
                malformed_forms_are_broken(),
            ]
        );
    };
}

/// Every check of secrets.
#[macro_export]
macro_rules! secrets_checks {
    ($adapter:ident, $open:expr) => {
        $crate::checks!($adapter, secrets, $open, [secrets_answer_by_their_names()]);
    };
}
