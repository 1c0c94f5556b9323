#include "ui/widgets/own_profile_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/fingerprint_box.h"

#include <QVBoxLayout>

namespace vaultgram::ui {

OwnProfileDialog::OwnProfileDialog(const Theme& theme, const QString& name,
                                   const QString& fingerprint, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Your fingerprint"));
    QVBoxLayout* column = dialogColumn(this);
    column->addWidget(dialogTitle(theme, name, this));
    column->addWidget(explanation(
        tr("Others see this fingerprint in the details of their contact. If both sides show the "
           "same digits, nobody stands in between."),
        this));
    auto* box = new FingerprintBox(theme, this);
    box->setFingerprint(fingerprint, tr("No key yet"));
    column->addWidget(box);
    auto* close = makeButton(ButtonKind::Primary, this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    addButtonRow(column, {close});
}

void OwnProfileDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    growToFit(*this);
}

}  // namespace vaultgram::ui
