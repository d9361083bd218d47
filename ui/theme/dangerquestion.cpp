// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/dangerquestion.h"

#include "ui/theme/controls.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct DiscardText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::DiscardText)
};

} // namespace

void ask(const DangerQuestion &question, QWidget *parent, const std::function<void()> &confirmed,
         const std::function<void()> &cancelled)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title,
                                question.text.isEmpty() ? question.title : question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(question.name + u"Dialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // names in it were written by other people
    box->setInformativeText(question.more);
    QPushButton *confirm = box->addButton(question.action, QMessageBox::DestructiveRole);
    confirm->setObjectName(u"confirm"_s + question.name.front().toUpper() + question.name.sliced(1)
                           + u"Button"_s);
    setKind(*confirm, ButtonKind::Danger);
    QPushButton *cancel = question.keep.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                                  : box->addButton(question.keep, QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, parent, [box, confirm, confirmed, cancelled] {
        if (box->clickedButton() == confirm)
            confirmed();
        else if (cancelled)
            cancelled();
    });
    box->open();
}

void askToDiscard(const QString &name, const QString &title, QWidget *parent,
                  const std::function<void()> &confirmed)
{
    ask({name,
         title,
         {},
         DiscardText::tr("What you wrote is lost."),
         DiscardText::tr("Discard"),
         DiscardText::tr("Keep writing")},
        parent, confirmed);
}

void askToDiscardChanges(const QString &name, const QString &more, QWidget *parent,
                         const std::function<void()> &confirmed)
{
    ask({name, DiscardText::tr("Discard the changes?"), {}, more, DiscardText::tr("Discard changes")}, parent,
        confirmed);
}

} // namespace shoptalk
