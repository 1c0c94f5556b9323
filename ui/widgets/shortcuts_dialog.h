// The list of all shortcuts, read from the actions themselves: it can not be out of date.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QTableWidget>

namespace vaultgram::ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    struct Shortcut {
        QString action;
        QString keys;
    };
    ShortcutsDialog(const Theme& theme, const QList<Shortcut>& shortcuts,
                    QWidget* parent = nullptr);
    [[nodiscard]] QTableWidget* table() const { return m_table; }

private:
    QTableWidget* m_table;
};

}  // namespace vaultgram::ui
