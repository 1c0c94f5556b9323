// The part of MessageModel that finds what a message quotes.
#include "ui/models/display_text.h"
#include "ui/models/message_model.h"

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int quoteReach = 200;          // rows that are looked at for what is quoted
constexpr qsizetype quoteDepth = 4'096;  // characters of each

}  // namespace

Quoted MessageModel::quotedBy(int row) const {
    const Message& message = m_messages.at(row);
    if (!message.text.startsWith(u'>') || message.direction == Direction::System) return {};
    const auto quote = quoteIn(message.text);
    if (!quote || quote->rest.trimmed().isEmpty()) return {};
    auto link = m_quotes.constFind(message.id);
    if (link == m_quotes.constEnd())
        link = m_quotes.insert(message.id, findQuoted(row, quote->quoted));
    if (link->id.isEmpty()) return {};
    return {link->id, link->own, nameOf(*link), *quote};
}

MessageModel::QuoteLink MessageModel::findQuoted(int below, const QString& quoted) const {
    QString wanted = quoted;
    if (wanted.endsWith(QChar(0x2026))) wanted.chop(1);
    for (int row = below - 1; row >= std::max(0, below - quoteReach); --row) {
        const Message& each = m_messages.at(row);
        if (each.direction == Direction::System) continue;
        const QString said = clipboardText(withoutQuote(each.text.left(quoteDepth)));
        if (said.contains(wanted)) return {each.id, each.direction == Direction::Outgoing};
    }
    return {};
}

QString MessageModel::nameOf(const QuoteLink& link) const {
    return link.own ? tr("You") : m_peer.name;
}

QString MessageModel::authorOf(const QString& quoted) const {
    const QuoteLink link = findQuoted(rowCount(), quoted);
    return link.id.isEmpty() ? QString() : nameOf(link);
}

// What they quote may stand in the page that came above them.
void MessageModel::findQuotesAnew(int first) {
    for (int row = first; row < std::min(rowCount(), first + quoteReach); ++row) {
        const auto link = m_quotes.constFind(m_messages.at(row).id);
        if (link == m_quotes.constEnd() || !link->id.isEmpty()) continue;
        m_quotes.erase(link);
        rowChanged(row);
    }
}

void MessageModel::forgetQuotesOf(const QString& id) {
    QStringList quoting;
    for (auto link = m_quotes.cbegin(); link != m_quotes.cend(); ++link)
        if (link->id == id) quoting += link.key();
    for (const QString& each : quoting) {
        m_quotes.remove(each);
        rowChanged(rowOf(each));
    }
}

}  // namespace vaultgram::ui
