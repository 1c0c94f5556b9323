// The columns of the dashboard's table: what each is called, writes and sorts by.
//
// One row is a contact; the row of totals is written by the same rules from the figures
// of all contacts.
#pragma once

#include "ui/models/figure_words.h"

namespace vaultgram::ui {

// clang-format off
enum class ContactColumn {
    Name, Address, State, Rtt,
    LossMinute, LossFive, LossEver, ResentMinute, ResentFive, ResentEver,
    Queue, ToThemRate, FromThemRate, KeyAge, Security,
    NextRotation, ForwardSecrecy, Skew, OldestQueued,
    DeliveryMinute, DeliveryFive, DeliveryEver, SlowMinute, SlowFive, SlowEver,
    ToThemMinute, ToThemFive, ToThemEver, FromThemMinute, FromThemFive, FromThemEver,
    LateMinute, LateFive, LateEver, DuplicatesMinute, DuplicatesFive, DuplicatesEver,
    RttLeast, LastError,
    PacketsToMinute, PacketsToFive, PacketsToEver,
    PacketsFromMinute, PacketsFromFive, PacketsFromEver,
    ContentToMinute, ContentToFive, ContentToEver,
    PaddingToMinute, PaddingToFive, PaddingToEver,
    ContentFromMinute, ContentFromFive, ContentFromEver,
    PaddingFromMinute, PaddingFromFive, PaddingFromEver,
    LimitedMinute, LimitedFive, LimitedEver,
    HandshakesMinute, HandshakesFive, HandshakesEver,
    CompressionMinute, CompressionFive, CompressionEver,
    Kind, PathMtu
};
// clang-format on
inline constexpr int contactColumns = static_cast<int>(ContactColumn::PathMtu) + 1;
inline constexpr int firstExtraColumn = 15;  // from here on: to the right, out of sight at first

// What a cell is worth: rows are sorted by it, and a cell has changed if it has. Unknown
// figures are NaN and come last, whichever way one sorts.
struct CellKey {
    double number = 0;
    QString text = {};
};
[[nodiscard]] bool sameCell(const CellKey& left, const CellKey& right);

class ContactColumns {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::ContactColumns)

public:
    [[nodiscard]] static QString title(ContactColumn column);
    // Three columns that stand side by side have the same figure over 60 s, 5 min and since
    // the start: how many belong together from this one on, 1 or 3, and what all are called.
    [[nodiscard]] static int groupSize(ContactColumn first);
    [[nodiscard]] static QString groupTitle(ContactColumn column);
    // The title with its group, where it stands alone: "Loss 5 min".
    [[nodiscard]] static QString fullTitle(ContactColumn column);
    [[nodiscard]] static bool isNumber(ContactColumn column);
    [[nodiscard]] static bool beginsGroup(ContactColumn column);  // a line stands before it
    [[nodiscard]] static QString text(ContactColumn column, const ContactFigures& contact,
                                      RateUnit unit);
    [[nodiscard]] static CellKey key(ContactColumn column, const ContactFigures& contact);
    // Zero or unknown: written in grey.
    [[nodiscard]] static bool isQuiet(ContactColumn column, const ContactFigures& contact);
    // About the widest text that the column holds.
    [[nodiscard]] static QString sample(ContactColumn column);

    [[nodiscard]] static ContactInfo infoOf(const ContactFigures& contact);
    [[nodiscard]] static QString securityWords(const ContactFigures& contact);
    // The row of totals as if it were a contact.
    [[nodiscard]] static ContactFigures totals(const DashboardFigures& figures);
};

}  // namespace vaultgram::ui
