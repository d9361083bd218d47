// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"
#include "updates/updatefeed.h"

namespace shoptalk {

/// Says that a newer Shoptalk can be downloaded. It is hidden until then. Once closed, it comes back for a
/// version after that one.
class UpdateBanner : public Banner {
    Q_OBJECT
public:
    explicit UpdateBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the banner for this version, unless it was closed for it.
    void notify(const UpdateRelease &release);
    void takeAway();

Q_SIGNALS:
    /// The person wants to see the page with the download.
    void pageRequested(const QUrl &page);

private:
    void describe();

    UpdateRelease m_release;
    QVersionNumber m_closed; ///< The version for which the person closed it.
};

} // namespace shoptalk
