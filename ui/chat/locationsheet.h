// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"
#include "ui/chat/formsheet.h"

#include <QStringList>

#include <optional>

namespace shoptalk {

/// A place to send: a pasted link of a map, or latitude and longitude in degrees, with a name and an address.
class LocationSheet : public FormSheet {
    Q_OBJECT
public:
    explicit LocationSheet(const Theme &theme, QWidget *parent = nullptr);

    /// Fills the fields, to change what was not sent.
    void setContent(const LocationContent &location);

    bool isFilled() const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject &draft,
                  const std::function<QString(const QString &name)> &pathOf) override;

Q_SIGNALS:
    /// The caller closes the sheet once it is stored.
    void sendRequested(const shoptalk::LocationContent &location);

protected:
    void send() override;

private:
    std::optional<LocationContent> location() const;
    QStringList written() const;
    void readPlace();
    void refresh();

    QLineEdit *m_place;
    QLabel *m_hint;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QStringList m_begun; ///< The fields as they were passed in.
};

} // namespace shoptalk
