// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/messagedialog.h"

#include "ui/theme/controls.h"

#include <QMessageBox>
#include <QPushButton>

namespace shoptalk {

namespace {

QMessageBox *makeBox(const MessageDialog &message, QWidget *parent)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, message.title, message.text, QMessageBox::NoButton, parent);
    box->setObjectName(message.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(message.more);
    return box;
}

QPushButton *addClose(QMessageBox &box, const MessageDialog &message, QMessageBox::StandardButton usual)
{
    QPushButton *close = message.close.isEmpty() ? box.addButton(usual)
                                                 : box.addButton(message.close, QMessageBox::RejectRole);
    if (!message.closeName.isEmpty())
        close->setObjectName(message.closeName);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    return close;
}

} // namespace

void showMessageDialog(const MessageDialog &message, QWidget *parent)
{
    QMessageBox *box = makeBox(message, parent);
    addClose(*box, message, QMessageBox::Ok);
    box->open();
}

void offer(const MessageDialog &message, const MessageAction &action, QWidget *parent,
           const std::function<void()> &closed)
{
    QMessageBox *box = makeBox(message, parent);
    QPushButton *choose = box->addButton(
        action.text, action.isDangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    choose->setObjectName(action.name);
    addClose(*box, message, QMessageBox::Cancel);
    if (action.isDefault)
        box->setDefaultButton(choose);
    if (action.isDangerous)
        setKind(*choose, ButtonKind::Danger);
    else if (action.isDefault)
        setKind(*choose, ButtonKind::Primary);
    QObject::connect(box, &QDialog::finished, parent, [box, choose, run = action.run, closed] {
        if (box->clickedButton() == choose)
            run();
        else if (closed)
            closed();
    });
    box->open();
}

} // namespace shoptalk
