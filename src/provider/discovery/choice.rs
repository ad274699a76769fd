//! Which answer counts, of several that come in any order.

use super::Source;
use crate::account::Endpoint;
use crate::provider::Provider;

/// Where an account's mail is to be handed in, and who said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The provider whose server it is; the generic one for a server that mailcheck does not know.
    pub provider: &'static Provider,
    /// The servers, the best first; at least one.
    pub endpoints: Vec<Endpoint>,
    /// The login name, if it is not the address.
    pub login: Option<String>,
    /// Who said so.
    pub source: Source,
}

/// Why no server was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// There is no such domain.
    NoDomain,
    /// The domain says that it takes in no mail from programs (RFC 6186 §3.4).
    NotOffered,
    /// All answered, and nobody knows one.
    Nowhere,
    /// Nobody who answered knows one, and these did not answer.
    Unanswered(Vec<Source>),
}

/// What one source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// These servers.
    Found(Found),
    /// It knows none.
    Nothing,
    /// There is none.
    NotOffered,
    /// There is not even such a domain.
    NoDomain,
    /// It did not answer.
    Unanswered,
}

/// The answers so far, one place for each source.
#[derive(Debug, Default)]
pub(super) struct Answers([Option<Answer>; Source::BY_PREFERENCE.len()]);

impl Answers {
    /// Adds the answer of a source.
    pub(super) fn note(&mut self, source: Source, answer: Answer) {
        let own = |place: &(Source, &mut Option<Answer>)| place.0 == source;
        if let Some((_, place)) = Source::BY_PREFERENCE.into_iter().zip(&mut self.0).find(own) {
            *place = Some(answer);
        }
    }

    /// What all answers come to, as soon as no answer that is still to come can change it.
    pub(super) fn verdict(&self) -> Option<Result<Found, NotFound>> {
        if self.0.contains(&Some(Answer::NoDomain)) {
            return Some(Err(NotFound::NoDomain));
        }
        for answer in &self.0 {
            match answer {
                None => return None,
                Some(Answer::Found(found)) => return Some(Ok(found.clone())),
                Some(_) => {}
            }
        }
        Some(Err(self.why_not()))
    }

    /// What the answers come to when no more are waited for.
    pub(super) fn close(mut self) -> Result<Found, NotFound> {
        for answer in &mut self.0 {
            answer.get_or_insert(Answer::Unanswered);
        }
        self.verdict().unwrap_or(Err(NotFound::Nowhere))
    }

    fn why_not(&self) -> NotFound {
        let answers = Source::BY_PREFERENCE.into_iter().zip(&self.0);
        let silent = answers.filter(|(_, answer)| **answer == Some(Answer::Unanswered));
        let silent: Vec<_> = silent.map(|(source, _)| source).collect();
        if !silent.is_empty() {
            NotFound::Unanswered(silent)
        } else if self.0.contains(&Some(Answer::NotOffered)) {
            NotFound::NotOffered
        } else {
            NotFound::Nowhere
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Answers, Found, NotFound, Provider, Source};

    fn found(source: Source) -> Answer {
        Answer::Found(Found { provider: Provider::generic(), endpoints: Vec::new(), login: None, source })
    }

    fn answers(noted: impl IntoIterator<Item = (Source, Answer)>) -> Answers {
        let mut answers = Answers::default();
        for (source, answer) in noted {
            answers.note(source, answer);
        }
        answers
    }

    /// All sources say that they know nothing, except for those named.
    fn all_but(noted: impl IntoIterator<Item = (Source, Answer)>) -> Answers {
        answers(Source::BY_PREFERENCE.map(|source| (source, Answer::Nothing)).into_iter().chain(noted))
    }

    fn winner(answers: &Answers) -> Option<Source> {
        answers.verdict().map(|verdict| verdict.unwrap().source)
    }

    #[test]
    fn a_preferred_answer_is_waited_for_and_a_lesser_one_is_not() {
        let database_first = answers([(Source::Database, found(Source::Database))]);
        assert_eq!(winner(&database_first), None);
        let exchangers_first = answers([(Source::MailExchangers, found(Source::MailExchangers))]);
        assert_eq!(winner(&exchangers_first), Some(Source::MailExchangers));
        let both = all_but([
            (Source::Submission, found(Source::Submission)),
            (Source::Autoconfig, found(Source::Autoconfig)),
        ]);
        assert_eq!(winner(&both), Some(Source::Submission));
    }

    #[test]
    fn at_the_deadline_the_best_of_what_came_counts() {
        let late = answers([(Source::Database, found(Source::Database))]);
        assert_eq!(late.close().unwrap().source, Source::Database);
        assert_eq!(Answers::default().close(), Err(NotFound::Unanswered(Source::BY_PREFERENCE.to_vec())));
    }

    #[test]
    fn a_domain_that_does_not_exist_ends_the_search_at_once() {
        let none = answers([(Source::MailExchangers, Answer::NoDomain)]);
        assert_eq!(none.verdict(), Some(Err(NotFound::NoDomain)));
    }

    #[test]
    fn silence_is_told_from_a_refusal_and_from_not_knowing() {
        let why = |answers: Answers| answers.close().unwrap_err();
        assert_eq!(why(all_but([])), NotFound::Nowhere);
        let refused = (Source::Submissions, Answer::NotOffered);
        assert_eq!(why(all_but([refused.clone()])), NotFound::NotOffered);
        let silent = (Source::WellKnown, Answer::Unanswered);
        assert_eq!(why(all_but([refused, silent])), NotFound::Unanswered(vec![Source::WellKnown]));
    }
}
