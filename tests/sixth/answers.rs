//! What the engine says of the made-up service, in the copy that has it.

use yakkan::contract::{Value, assess};

#[test]
fn a_sixth_service_is_answered() {
    for (rule, answers, says) in [
        (
            "credit",
            r#"{"monthlyFee":45000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-04T00:00"}]}"#,
            "3000",
        ),
        ("end", r#"{"cancellation":{"noticeArrivedOn":"2025-06-01"}}"#, "2025-06-15"),
        (
            "early-termination",
            r#"{"monthlyFee":45000,"startedOn":"2025-05-01","cancellation":{"endedOn":"2025-06-30"}}"#,
            "45000",
        ),
    ] {
        let request = format!(r#"{{"service":"harbour-link","rules":["{rule}"],"answers":{answers}}}"#);
        let assessment = assess(&Value::parse(&request).unwrap()).unwrap();
        let outcome = format!("{:?}", assessment.findings[0].outcome);
        assert!(outcome.contains(says), "{rule}: {outcome}");
    }
}
