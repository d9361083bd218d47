// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

namespace shoptalk {

/// Warns of customers' files that WhatsApp deletes within a day although they could not be downloaded. It is
/// hidden if there are none, and after it was closed until there are more.
class MediaBanner : public Banner {
    Q_OBJECT
public:
    explicit MediaBanner(const Theme &theme, QWidget *parent = nullptr);

    /// How many such files there are. More than before are announced to screen readers.
    void setCount(int files);

Q_SIGNALS:
    /// The person wants the downloads to be tried now.
    void retryRequested();

private:
    void describe();

    int m_count = 0;
    int m_closedAt = 0; ///< The count when the person closed it.
};

} // namespace shoptalk
