// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/dangerquestion.h"

#include "ui/theme/messagedialog.h"

#include <QCoreApplication>

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
    MessageDialog message;
    message.name = question.name + u"Dialog"_s;
    message.title = question.title;
    message.text = question.text.isEmpty() ? question.title : question.text;
    message.more = question.more;
    message.close = question.keep;
    MessageAction action;
    action.text = question.action;
    action.name = u"confirm"_s + question.name.front().toUpper() + question.name.sliced(1) + u"Button"_s;
    action.run = confirmed;
    action.isDangerous = true;
    offer(message, action, parent, cancelled);
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
