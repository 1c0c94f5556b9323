// The log: what happened and when, by level and text. Follows the newest line.
#pragma once

#include "ui/models/log_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painted_controls.h"
#include "ui/widgets/retranslating.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace vaultgram::ui {

class LogPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit LogPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModel(LogModel* model);  // not owned
    [[nodiscard]] QComboBox* levelBox() const { return m_level; }
    [[nodiscard]] QLineEdit* textField() const { return m_text; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    // The selected lines, or all that are shown; one line each.
    [[nodiscard]] QString shownText() const;
    void filterFor(const QString& text);  // as if it was written into the field; all levels

Q_SIGNALS:
    void exportRequested(const QString& text);  // to a file
    void levelChosen(LogLevel least);           // lines below it need not be kept for this view

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void sizeLevels();
    void copy();
    void follow();

    const Theme& m_theme;
    LogModel* m_model = nullptr;
    LogFilter m_filter;
    ComboBox* m_level;
    QLineEdit* m_text;
    CheckBox* m_follow;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_clear;
    QTableView* m_table;
};

}  // namespace vaultgram::ui
