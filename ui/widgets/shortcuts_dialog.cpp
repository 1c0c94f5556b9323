#include "ui/widgets/shortcuts_dialog.h"

#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

#include <QHeaderView>

namespace vaultgram::ui {

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<Shortcut>& shortcuts,
                                 QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(static_cast<int>(shortcuts.size()), 2, this)) {
    setWindowTitle(tr("Shortcuts"));
    resize(withinScreen(*this, {640, 560}));
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, tr("Shortcuts"), this));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);  // Tab leaves the table
    for (int row = 0; row < shortcuts.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(shortcuts[row].action));
        m_table->setItem(row, 1, new QTableWidgetItem(unbroken(shortcuts[row].keys)));
    }
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_table, 1);
    QPushButton* close = makeButton(ButtonKind::Primary, tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    addButtonRow(column, {close});
    m_table->setFocus();
}

}  // namespace vaultgram::ui
