// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/pagenotice.h"

#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    auto *notice = className == "shoptalk::PageNotice"_L1 ? qobject_cast<PageNotice *>(object) : nullptr;
    return notice ? new QAccessibleWidget(notice, QAccessible::AlertMessage) : nullptr;
}

} // namespace

PageNotice::PageNotice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(theme, TextStyle::BodyStrong, {}, Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Normal, this))
{
    QAccessible::installFactory(alertInterface); // installing it twice has no effect
    setObjectName(u"pageNotice"_s);
    setNotice(*this, Notice::Warning);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(line, space::s);
    column->addWidget(line);
    const auto offer = [this, line, buttons](ButtonKind kind, const QString &text, const QString &name,
                                             void (PageNotice::*signal)()) {
        QPushButton *button = makeButton(kind, text, line);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    offer(ButtonKind::Secondary, tr("Reload the page"), u"pageNoticeReload"_s, &PageNotice::reloadRequested);
    offer(ButtonKind::Link, tr("Use my browser instead"), u"pageNoticeBrowser"_s,
          &PageNotice::browserRequested);
    offer(ButtonKind::Link, tr("What could be wrong?"), u"pageNoticeHelp"_s, &PageNotice::helpRequested);
    hide();
}

void PageNotice::notify(PageState state)
{
    if (state == PageState::Fine)
        return hide();
    m_title->setText(state == PageState::Hangs ? tr("The page is not responding")
                                               : tr("The page is taking a long time to load"));
    m_text->setText(tr("Nothing has been changed, and Shoptalk still works. You can wait, or reload the "
                       "page, which starts the login from the beginning."));
    setAccessibleName(text());
    showAlert(*this);
}

QString PageNotice::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

} // namespace shoptalk
