//! Several checks at once.

use futures_util::StreamExt;
use futures_util::stream::iter;

use super::{Check, Surroundings};

/// As many accounts are checked at the same moment: enough that one slow server does not hold up the others, and few enough
/// for a provider that has all of them.
const AT_ONCE: usize = 8;

/// Takes every check through its first stage, [`Check::identify`]. What was begun when this is dropped is begun no more.
pub async fn identify_all(checks: &mut [Check<'_>], surroundings: &Surroundings) {
    iter(checks).for_each_concurrent(AT_ONCE, |check| check.identify(surroundings)).await;
}

/// Takes every check through its last stages, [`Check::connect`]. Those that log in to the same server with the same name go
/// one after the other, so that a secret which the server refuses is not tried once more. When this is dropped, the
/// checks that are over have their results.
pub async fn connect_all(checks: &mut [Check<'_>], surroundings: &Surroundings) {
    // Conversations that are shown must not be mixed up.
    let at_once = if surroundings.trace.is_heard() { 1 } else { AT_ONCE };
    iter(lanes(checks)).for_each_concurrent(at_once, |lane| in_turn(lane, surroundings)).await;
}

/// The checks by server and login, in their order.
fn lanes<'c, 'a>(checks: &'c mut [Check<'a>]) -> Vec<Vec<&'c mut Check<'a>>> {
    let mut lanes: Vec<Vec<&mut Check<'a>>> = Vec::new();
    for check in checks.iter_mut().filter(|check| !check.is_over()) {
        let entry = check.entry();
        match lanes.iter_mut().find(|lane| lane[0].entry() == entry) {
            Some(lane) => lane.push(check),
            None => lanes.push(vec![check]),
        }
    }
    lanes
}

async fn in_turn(mut lane: Vec<&mut Check<'_>>, surroundings: &Surroundings) {
    for number in 0..lane.len() {
        let (before, rest) = lane.split_at_mut(number);
        let Some(check) = rest.first_mut() else { return };
        for other in before {
            check.learn_from(other, surroundings);
        }
        check.connect(surroundings).await;
    }
}
