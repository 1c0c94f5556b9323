// The words for every state, in one place: window, tooltips and screen readers agree.
#pragma once

#include "ui/models/contact.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class Words {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::Words)

public:
    static QString presence(const ContactInfo& contact);  // "Unreachable since 14:02"
    static QString trust(Trust trust);
    static QString kind(PeerKind kind);
    static QString requester(const RequestInfo& request);  // who it says it is
    // The chip beside the name, and its longer explanation.
    static QString chip(const ContactInfo& contact);
    static QString shortChip(const ContactInfo& contact);  // where the chip has no room
    static QString chipExplanation(const ContactInfo& contact);
    static QString security(const Message& message);
    // `receipts`: whether this peer gives any.
    static QString delivery(Delivery delivery, const QString& peerName, bool receipts = true);
    // "Connected, 192.168.1.20:11000, 2 ms, 0 % loss": what is known of the way.
    static QStringList link(const ContactInfo& contact);
    static QString networkState(const NetworkStatus& status);

    static QString time(const QDateTime& at);                  // as the locale writes it
    static QString dateTime(const QDateTime& at);              // the full date, for tooltips
    static QString toTheSecond(const QDateTime& at);           // the same with seconds
    static QString day(const QDate& day, const QDate& today);  // "Today", "Tuesday, 4 March"
    static QString listTime(const QDateTime& at, const QDate& today);  // "10:43", "Mon", "04.03."
    static QString rate(double bytesPerSecond);  // "12 kB/s"; below 0: "no data yet"
    static QString age(qint64 seconds);          // "38 s", "5 min", "2 h", "3 d"

    // One sentence a row for screen readers.
    static QString spokenMessage(const Message& message, const QString& peerName);
    static QString spokenContact(const ContactInfo& contact);
    // "[04/03/2025 10:43] Anna Berger: text", for the copy of several messages.
    static QString transcript(const Message& message, const QString& peerName);
    static QString unread(int count);
    static QString firstName(const QString& name);

private:
    static QString changedKey(const Message& message);
};

}  // namespace vaultgram::ui
