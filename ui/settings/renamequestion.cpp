// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/renamequestion.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct RenameQuestion {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::RenameQuestion)
};

} // namespace

void askToRename(const QString &name, int maxLength, QWidget *parent,
                 const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(RenameQuestion::tr("Rename"));
    dialog->setLabelText(RenameQuestion::tr("New name:"));
    dialog->setOkButtonText(RenameQuestion::tr("Rename"));
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [name, take](const QString &chosen) {
        const QString wanted = chosen.simplified();
        if (!wanted.isEmpty() && wanted != name)
            take(wanted);
    });
    dialog->open();
    if (auto *field = dialog->findChild<QLineEdit *>())
        field->setMaxLength(maxLength);
}

} // namespace shoptalk
