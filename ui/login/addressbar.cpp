// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/addressbar.h"

#include "ui/login/allowedhosts.h"
#include "ui/theme/controls.h"

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
    policy.setRetainSizeWhenHidden(true); // nothing moves under the pointer
    progress->setSizePolicy(policy);
    return progress;
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

void AddressBar::setAddress(const QUrl &address)
{
    m_address = address;
    const bool encrypted = address.scheme() == "https"_L1;
    const QString meaning = encrypted ? tr("The connection is encrypted.")
        : isLoopback(address)         ? tr("This page comes from your own computer.")
                                      : tr("The connection is not encrypted.");
    const Icon icon = encrypted ? Icon::Lock : isLoopback(address) ? Icon::Monitor : Icon::Alert;
    QColor Colours::*role = encrypted ? &Colours::success
        : isLoopback(address)         ? &Colours::textMuted
                                      : &Colours::danger;
    m_lock->setPixmap(
        m_theme.icon(icon, role).pixmap(QSize(size::iconSmall, size::iconSmall), devicePixelRatio()));
    m_lock->setToolTip(meaning);
    m_lock->setAccessibleName(meaning);
    m_host->setText(address.authority(QUrl::PrettyDecoded));
    m_host->setAccessibleName(tr("Page of %1").arg(m_host->text()));
    showPath();
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
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideRight, m_path->width()));
}

} // namespace shoptalk
