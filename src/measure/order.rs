//! Lists in order, and without repetition.
//!
//! Sorting is a large piece of code that the compiler makes anew for every type. Here places are sorted instead of
//! what stands there, so it is made once.

use std::cmp::Ordering;

/// Lists shorter than this are looked through faster than they are sorted.
const FEW: usize = 24;

/// The places of a list in the order of what stands there; what is alike keeps its order.
pub(crate) fn in_order<T>(list: &[T], order: impl Fn(&T, &T) -> Ordering) -> Vec<usize> {
    sorted(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => order(a, b),
        _ => Ordering::Equal,
    })
}

fn sorted(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| order(*a, *b));
    places
}

/// For every place, whether the same stands there as at an earlier one.
pub(crate) fn repeated<T, K: Ord>(list: &[T], key: impl Fn(&T) -> K) -> Vec<bool> {
    let order = in_order(list, |a, b| key(a).cmp(&key(b)));
    let mut again = vec![false; list.len()];
    for (first, second) in order.iter().zip(order.iter().skip(1)) {
        if let (Some(a), Some(b), Some(again)) = (list.get(*first), list.get(*second), again.get_mut(*second)) {
            *again = key(a) == key(b);
        }
    }
    again
}

/// The first of each that are alike, in their order.
pub(crate) fn each_once<T, K: Ord>(mut list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    if list.len() < FEW {
        let keys: Vec<K> = list.iter().map(key).collect();
        let mut place = 0_usize;
        list.retain(|_| {
            let (before, rest) = keys.split_at_checked(place).unwrap_or_default();
            place = place.saturating_add(1);
            rest.first().is_some_and(|key| !before.contains(key))
        });
        return list;
    }
    let again = repeated(&list, key);
    if again.contains(&true) {
        let mut again = again.into_iter();
        list.retain(|_| again.next() == Some(false));
    }
    list
}
