#include "ui/models/recent_rates.h"

namespace vaultgram::ui {

RecentRates::Rates RecentRates::ratesOf(const ContactSecond& second) {
    return {second.toThem.value_or(0), second.fromThem.value_or(0)};
}

void RecentRates::append(const SecondFigures& figures) {
    if (!figures.all.toThem && !figures.all.fromThem) return;  // counters were set to zero
    Second second{ratesOf(figures.all), {}};
    for (const ContactSecond& contact : figures.contacts) {
        const Rates rates = ratesOf(contact);
        if (rates.toThem > 0 || rates.fromThem > 0) second.contacts.insert(contact.id, rates);
    }
    m_seconds.push_back(std::move(second));
    if (m_seconds.size() > seconds) m_seconds.pop_front();
}

void RecentRates::put(LinkFigures& link, const Rates& sum, double count) {
    link.toThem.rate = sum.toThem / count;
    link.fromThem.rate = sum.fromThem / count;
}

void RecentRates::write(DashboardFigures& figures) const {
    if (m_seconds.empty()) return;
    const auto count = static_cast<double>(m_seconds.size());
    Rates all;
    QHash<QString, Rates> contacts;
    for (const Second& second : m_seconds) {
        all.toThem += second.all.toThem;
        all.fromThem += second.all.fromThem;
        for (auto it = second.contacts.cbegin(); it != second.contacts.cend(); ++it) {
            Rates& sum = contacts[it.key()];
            sum.toThem += it->toThem;
            sum.fromThem += it->fromThem;
        }
    }
    put(figures.all, all, count);
    for (ContactFigures& contact : figures.contacts)
        put(contact.link, contacts.value(contact.id), count);
}

}  // namespace vaultgram::ui
