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
    m_notice = notice;
    paint();
}

void NoticeSign::paint()
{
    const Sign sign = signOf(m_notice);
    setPixmap(
        m_theme.icon(sign.icon, sign.colour).pixmap(QSize(size::icon, size::icon), devicePixelRatioF()));
}

} // namespace shoptalk
