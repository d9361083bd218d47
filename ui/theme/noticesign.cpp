// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/noticesign.h"

namespace shoptalk {

namespace {

struct Sign {
    Icon icon;
    QColor Colours::*colour;
};

Sign signOf(Notice notice)
{
    switch (notice) {
    case Notice::Info:
        return {Icon::Info, &Colours::accent};
    case Notice::Warning:
        return {Icon::Alert, &Colours::warning};
    case Notice::Danger:
        return {Icon::Alert, &Colours::danger};
    case Notice::Success:
        return {Icon::CheckCircle, &Colours::success};
    }
    return {Icon::Info, &Colours::text};
}

} // namespace

NoticeSign::NoticeSign(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &NoticeSign::paint);
    paint();
}

void NoticeSign::setNotice(Notice notice)
{
    setNotice(notice, signOf(notice).icon);
}

void NoticeSign::setNotice(Notice notice, Icon icon)
{
    m_notice = notice;
    m_icon = icon;
    paint();
}

void NoticeSign::paint()
{
    const int side = m_theme.sized(size::icon);
    setPixmap(m_theme.icon(m_icon, signOf(m_notice).colour).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace shoptalk
