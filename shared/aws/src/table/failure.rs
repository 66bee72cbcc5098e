//! What DynamoDB's errors mean for what happens next: look at the conditions, try again, or give up.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::CancellationReason;
use ports::table::{CommitError, TableError};

/// Why one try did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// The conditions of the writes at these places did not hold; nothing was written.
    Refused(Vec<usize>),
    /// It may work soon.
    Again {
        /// Whether this try may have been written all the same.
        unsure: bool,
        /// DynamoDB's word for it.
        why: String,
    },
    /// It never will.
    Broken(String),
}

/// What a code of DynamoDB's says of the try it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    ConditionFailed,
    Busy,
    OutOfOrder,
    Refused,
}

fn meaning(code: &str) -> Meaning {
    match code {
        "ConditionalCheckFailedException" | "ConditionalCheckFailed" => Meaning::ConditionFailed,
        // Refused before anything was written. The second spelling of each is a cancellation reason's.
        "ProvisionedThroughputExceededException"
        | "ProvisionedThroughputExceeded"
        | "RequestLimitExceeded"
        | "ThrottlingException"
        | "Throttling"
        | "ThrottlingError"
        | "TransactionConflictException"
        | "TransactionConflict"
        | "TransactionInProgressException"
        | "LimitExceededException"
        | "ReplicatedWriteConflictException" => Meaning::Busy,
        "InternalServerError"
        | "InternalServerErrorException"
        | "ServiceUnavailable"
        | "ServiceUnavailableException" => Meaning::OutOfOrder,
        _ => Meaning::Refused,
    }
}

/// What an error of a single request means. A condition that failed is the one at place 0.
pub(super) fn failure<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> Failure {
    let Some(service) = error.as_service_error() else {
        return without_answer(error);
    };
    let code = service.code().unwrap_or("no code");
    match meaning(code) {
        Meaning::ConditionFailed => Failure::Refused(vec![0]),
        Meaning::Busy => Failure::Again { unsure: false, why: code.to_owned() },
        Meaning::OutOfOrder => Failure::Again { unsure: true, why: code.to_owned() },
        Meaning::Refused => {
            Failure::Broken(format!("{code}: {}", service.message().unwrap_or("no message")))
        }
    }
}

/// What an error without an answer of DynamoDB's means.
fn without_answer<E, R>(error: &SdkError<E, R>) -> Failure {
    if matches!(error, SdkError::ConstructionFailure(_)) {
        return Failure::Broken("the request could not be built".to_owned());
    }
    let why = if matches!(error, SdkError::TimeoutError(_)) { "timed out" } else { "no answer" };
    Failure::Again { unsure: true, why: why.to_owned() }
}

/// What an error of a transaction means, reason by reason. It is never unsure: the next try bears
/// the same token, and DynamoDB knows by it whether this one was written.
pub(super) fn transaction_failure<R>(error: &SdkError<TransactWriteItemsError, R>) -> Failure {
    if let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
        error.as_service_error()
    {
        return cancellation(cancelled.cancellation_reasons());
    }
    match failure(error) {
        Failure::Again { why, .. } => Failure::Again { unsure: false, why },
        other @ (Failure::Refused(_) | Failure::Broken(_)) => other,
    }
}

/// What a cancelled transaction means. Reasons stand at their writes' places. A conflict hides
/// whether that write's condition holds, and callers read all the places: so with a conflict among
/// the reasons the transaction is tried again before anybody is told what was refused.
fn cancellation(reasons: &[CancellationReason]) -> Failure {
    let of = |wanted: fn(Meaning) -> bool| {
        let place = move |(place, reason): (usize, &CancellationReason)| {
            let code = reason.code().filter(|code| *code != "None")?;
            wanted(meaning(code)).then_some(place)
        };
        reasons.iter().enumerate().filter_map(place).collect::<Vec<_>>()
    };
    let why = |place: usize| {
        reasons.get(place).and_then(CancellationReason::code).unwrap_or("no code").to_owned()
    };
    if let Some(place) = of(|meaning| meaning == Meaning::Refused).first() {
        return Failure::Broken(format!("{} at write {place}", why(*place)));
    }
    let busy = of(|meaning| matches!(meaning, Meaning::Busy | Meaning::OutOfOrder));
    if let Some(place) = busy.first() {
        return Failure::Again { unsure: false, why: why(*place) };
    }
    let refused = of(|meaning| meaning == Meaning::ConditionFailed);
    if refused.is_empty() {
        return Failure::Broken("a transaction cancelled without a reason".to_owned());
    }
    Failure::Refused(refused)
}

impl Failure {
    /// The port's error of a read, which has no conditions.
    pub(super) fn into_table_error(self) -> TableError {
        match self {
            Self::Refused(_) => TableError::Broken("a condition without a write".to_owned()),
            Self::Again { why, .. } => TableError::Unavailable(why),
            Self::Broken(why) => TableError::Broken(why),
        }
    }

    /// The port's error of a commit.
    pub(super) fn into_commit_error(self) -> CommitError {
        match self {
            Self::Refused(places) => CommitError::Refused(places),
            Self::Again { .. } | Self::Broken(_) => CommitError::Table(self.into_table_error()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(codes: &[&str]) -> Vec<CancellationReason> {
        codes.iter().map(|code| CancellationReason::builder().code(*code).build()).collect()
    }

    #[test]
    fn cancellation_reasons_keep_their_places() {
        let again = |why: &str| Failure::Again { unsure: false, why: why.to_owned() };
        let failed = "ConditionalCheckFailed";
        for (codes, expected) in [
            (vec![failed], Failure::Refused(vec![0])),
            (vec!["None", failed, "None", failed], Failure::Refused(vec![1, 3])),
            (vec!["None", "TransactionConflict"], again("TransactionConflict")),
            (vec![failed, "TransactionConflict"], again("TransactionConflict")),
            (vec!["ThrottlingError", failed], again("ThrottlingError")),
            (vec!["None", "ProvisionedThroughputExceeded"], again("ProvisionedThroughputExceeded")),
            (
                vec![failed, "None", "ValidationError"],
                Failure::Broken("ValidationError at write 2".to_owned()),
            ),
            (
                vec!["ItemCollectionSizeLimitExceeded"],
                Failure::Broken("ItemCollectionSizeLimitExceeded at write 0".to_owned()),
            ),
            (vec!["None"], Failure::Broken("a transaction cancelled without a reason".to_owned())),
        ] {
            assert_eq!(cancellation(&reasons(&codes)), expected, "{codes:?}");
        }
    }

    #[test]
    fn each_code_says_what_happens_next() {
        for (code, expected) in [
            ("ConditionalCheckFailedException", Meaning::ConditionFailed),
            ("ProvisionedThroughputExceededException", Meaning::Busy),
            ("TransactionInProgressException", Meaning::Busy),
            ("InternalServerError", Meaning::OutOfOrder),
            ("ValidationException", Meaning::Refused),
            ("AccessDeniedException", Meaning::Refused),
            ("ResourceNotFoundException", Meaning::Refused),
            ("IdempotentParameterMismatchException", Meaning::Refused),
        ] {
            assert_eq!(meaning(code), expected, "{code}");
        }
    }
}
