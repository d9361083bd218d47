// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/addressbar.h"

#include "core/safeaddress.h"
#include "ui/theme/controls.h"
#include "ui/theme/plaintooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int progressHeight = 4;

QProgressBar *makeProgress(QWidget *parent)
{
    auto *progress = new QProgressBar(parent);
    progress->setObjectName(u"loginProgress"_s);
    progress->setAccessibleName(AddressBar::tr("Loading"));
    progress->setTextVisible(false);
    progress->setFixedHeight(progressHeight);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves under the pointer
    progress->setSizePolicy(policy);
    return progress;
}

struct Sign {
    Icon icon = Icon::Clock;
    QColor Colours::*role = &Colours::textMuted;
    QString meaning;
};

Sign signOf(const QUrl &address, LoadState state)
{
    if (state == LoadState::Untrusted)
        return {Icon::Alert, &Colours::danger, AddressBar::tr("This page is not safe to open.")};
    if (state == LoadState::Failed)
        return {Icon::Offline, &Colours::textMuted, AddressBar::tr("The page can’t be reached.")};
    if (state == LoadState::Underway)
        return {Icon::Clock, &Colours::textMuted, AddressBar::tr("The page is loading.")};
    if (address.scheme() == "https"_L1)
        return {Icon::Lock, &Colours::success, AddressBar::tr("The connection is encrypted.")};
    if (isLoopback(address))
        return {Icon::Monitor, &Colours::textMuted,
                AddressBar::tr("This page comes from your own computer.")};
    return {Icon::Alert, &Colours::danger, AddressBar::tr("The connection is not encrypted.")};
}

} // namespace

AddressBar::AddressBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_lock(new QLabel(this))
    , m_host(makeLabel(theme, TextStyle::BodyStrong, {}, Tone::Normal, this))
    , m_path(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
    , m_reload(makeIconButton(theme, Icon::Retry, tr("Reload the page"), this))
    , m_progress(makeProgress(this))
{
    setSurface(*this, Surface::Plain);
    m_lock->setObjectName(u"loginLock"_s);
    m_host->setObjectName(u"loginAddress"_s);
    m_host->setWordWrap(false);
    m_path->setWordWrap(false);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reload->setObjectName(u"loginReload"_s);
    connect(m_reload, &QToolButton::clicked, this, &AddressBar::reloadRequested);

    auto *address = new QWidget(this);
    address->setLayoutDirection(Qt::LeftToRight); // an address is read from the left in every language
    auto *addressRow = new QHBoxLayout(address);
    addressRow->setContentsMargins({});
    addressRow->setSpacing(space::s);
    addressRow->addWidget(m_lock);
    addressRow->addWidget(m_host);
    addressRow->addWidget(m_path, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->addWidget(address, 1);
    row->addWidget(m_reload);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_progress);
}

void AddressBar::setAddress(const QUrl &address, LoadState state)
{
    m_address = address;
    m_host->setText(address.authority(QUrl::PrettyDecoded));
    m_host->setAccessibleName(tr("Page of %1").arg(m_host->text()));
    showState(state);
    showPath();
}

void AddressBar::showState(LoadState state)
{
    const Sign sign = signOf(m_address, state);
    m_lock->setPixmap(m_theme.icon(sign.icon, sign.role)
                          .pixmap(QSize(size::iconSmall, size::iconSmall), devicePixelRatio()));
    m_lock->setToolTip(sign.meaning);
    m_lock->setAccessibleName(sign.meaning);
}

void AddressBar::setProgress(int percent)
{
    m_progress->setValue(percent);
    m_progress->setVisible(percent < 100);
}

void AddressBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showPath();
}

void AddressBar::showPath()
{
    const QString path = m_address.path(QUrl::PrettyDecoded);
    m_path->setToolTip(plainToolTip(path));
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideRight, m_path->width()));
}

} // namespace shoptalk
