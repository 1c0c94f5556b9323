// Which of the six colours a contact (or a reason) has, and who is among the six.
//
// Once given, a colour stays: it is taken away only if somebody else is among the six and
// none is free; then whoever left first loses theirs. Who is outside takes the place of
// somebody inside only if clearly busier, so that no line comes and goes by the second.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace vaultgram::ui {

class SeriesSlots {
public:
    static constexpr int count = 6;
    static constexpr double clearlyBusier = 1.5;

    // The six to be shown, in the order of their colours; what is not in `weights` is not shown.
    QStringList choose(const QHash<QString, double>& weights);
    [[nodiscard]] int slotOf(const QString& key) const;  // -1: has none

private:
    void giveSlots();
    [[nodiscard]] int freeSlot();

    QStringList m_chosen;         // now
    QHash<QString, int> m_slots;  // also of those that were chosen before
    QStringList m_left;           // who has a slot without being chosen; the first left first
};

}  // namespace vaultgram::ui
