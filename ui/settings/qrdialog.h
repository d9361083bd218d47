// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shortlink.h"
#include "ui/settings/qrpicture.h"

#include <QDialog>

namespace shoptalk {

class SettingsNotice;
class Theme;

/// Shows the QR code of a short link in a large size, and saves it for printing.
class QrDialog : public QDialog {
    Q_OBJECT
public:
    QrDialog(const ShortLink &link, const Theme &theme, QWidget *parent = nullptr);

    /// Writes an SVG if the file name ends with .svg, otherwise a PNG, on a worker thread, and shows the
    /// result. An existing file is kept if writing fails.
    void saveAs(const QString &path);

private:
    void choosePlace();

    ShortLink m_link;
    QrPicture m_picture;
    SettingsNotice *m_message;
};

} // namespace shoptalk
