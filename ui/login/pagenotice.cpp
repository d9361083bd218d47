// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/pagenotice.h"

#include "ui/theme/controls.h"

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
    const auto offer = [this, column](ButtonKind kind, const QString &text, const QString &name,
                                      void (PageNotice::*wish)()) {
        QPushButton *button = makeButton(kind, text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, wish);
        column->addWidget(button, 0, Qt::AlignLeading);
    };
    offer(ButtonKind::Secondary, tr("Load it again"), u"pageNoticeReload"_s, &PageNotice::reloadRequested);
    offer(ButtonKind::Link, tr("Use my browser instead"), u"pageNoticeBrowser"_s,
          &PageNotice::browserRequested);
    offer(ButtonKind::Link, tr("What can be the reason?"), u"pageNoticeHelp"_s, &PageNotice::helpRequested);
    hide();
}

void PageNotice::notify(PageState state)
{
    setVisible(state != PageState::Fine);
    if (state == PageState::Fine)
        return;
    m_title->setText(state == PageState::Hangs ? tr("The page does not answer")
                                               : tr("The page takes long to load"));
    m_text->setText(
        tr("Nothing has been changed, and Shoptalk itself goes on. Waiting does no harm; or load the page "
           "again, which begins the login afresh."));
    setAccessibleName(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PageNotice::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

} // namespace shoptalk
