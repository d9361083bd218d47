// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shortlink.h"
#include "ui/settings/qrpicture.h"

#include <QDialog>

namespace shoptalk {

class SettingsNotice;
class Theme;

/// A short link's QR code, big, to be shown to a customer or kept as a picture for printing.
class QrDialog : public QDialog {
    Q_OBJECT
public:
    QrDialog(const ShortLink &link, const Theme &theme, QWidget *parent = nullptr);

    /// Writes the picture, as SVG if the name ends so, else as PNG; what was there stays if that fails.
    bool saveAs(const QString &path);

private:
    void choosePlace();

    ShortLink m_link;
    QrPicture m_picture;
    SettingsNotice *m_message;
};

} // namespace shoptalk
