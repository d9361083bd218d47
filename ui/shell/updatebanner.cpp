// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/updatebanner.h"

#include "ui/theme/translated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

UpdateBanner::UpdateBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"updateBanner"_s, Notice::Info, parent)
{
    QPushButton *page = addButton(u"updatePageButton"_s);
    QPushButton *close = addButton(u"updateCloseButton"_s);
    keepTranslated(*this, [this, page, close] {
        setTexts(*page, tr("See what’s new"), tr("Open the page with the new version"));
        setTexts(*close, tr("Close"), tr("Close this message"));
        describe();
    });
    connect(page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_release.page); });
    connect(close, &QPushButton::clicked, this, [this] {
        m_closed = m_release.version;
        hide();
    });
}

void UpdateBanner::describe()
{
    setText(tr("Shoptalk %1 is here. You can download it whenever it suits you.")
                .arg(m_release.version.toString()));
}

void UpdateBanner::notify(const UpdateRelease &release)
{
    const bool isNews = release.version != m_release.version;
    m_release = release;
    describe();
    setVisible(m_closed.isNull() || release.version > m_closed);
    if (isNews && !isHidden())
        announce();
}

void UpdateBanner::takeAway()
{
    hide();
}

} // namespace shoptalk
