// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "server/server.h"

#include <sys/resource.h>

#include <charconv>
#include <csignal>
#include <iostream>
#include <memory>

namespace latchkey::programs {

namespace {

struct ServeOptions {
    server::Options server = {};
    std::string listen = "127.0.0.1:8080";
    bool auditLines = false;
};

const base::WallClock wallClock;

/// HOST:PORT, [V6]:PORT.
void splitListen(const std::string &listen, server::Options &options)
{
    const auto colon = listen.rfind(':');
    unsigned port = 65536;
    if (colon != std::string::npos) {
        const char *end = listen.data() + listen.size();
        const auto read = std::from_chars(listen.data() + colon + 1, end, port);
        port = read.ec == std::errc() && read.ptr == end ? port : 65536;
    }
    options.host = listen.substr(0, colon);
    if (options.host.starts_with('[') && options.host.ends_with(']')) {
        options.host = options.host.substr(1, options.host.size() - 2);
    }
    if (port > 65535 || options.host.empty()) {
        stop("--listen takes HOST:PORT", {.where = listen, .detail = {}}, 2);
    }
    options.port = static_cast<std::uint16_t>(port);
}

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

/// One connection is one descriptor.
void allowManyConnections()
{
    rlimit files = {};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

void serve(ServeOptions &options)
{
    splitListen(options.listen, options.server);
    options.server.version = LATCHKEY_VERSION;
    options.server.log = [](const std::string &line) { std::cerr << "latchkeyd: " + line + '\n'; };
    if (options.auditLines) {
        options.server.auditLine = [](const std::string &line) {
            std::cout << line + '\n' << std::flush;
        };
    }
    allowManyConnections();
    // Blocked before any thread starts, so that only sigwait() gets them.
    const sigset_t signals = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    auto server = server::Server::start(options.server, wallClock);
    if (!server) {
        stop("cannot start", server.error(), server.error().kind == base::ErrorKind::Usage ? 2 : 1);
    }
    if (options.server.engine == "builtin" && options.server.deviceCa.empty()) {
        options.server.log("no Mac can check in: --device-ca is not given");
    }
    std::cout << "listening on " << (*server)->url() << std::endl;
    int signal = 0;
    ::sigwait(&signals, &signal);
    (*server)->stop();
}

void addListening(CLI::App *verb, ServeOptions &options)
{
    auto &server = options.server;
    verb->add_option("--data", server.data, "The data folder; made if it is missing")->required();
    verb->add_option("--listen", options.listen, "HOST:PORT; port 0 = a free one")
        ->capture_default_str();
    verb->add_option("--tls-cert", server.tlsCertificate, "PEM certificate chain");
    verb->add_option("--tls-key", server.tlsKey, "PEM private key");
    verb->add_flag(
        "--behind-proxy", server.behindProxy, "A reverse proxy ends TLS and sets X-Forwarded-For");
    verb->add_option("--engine", server.engine,
            "builtin: takes check-ins itself; nanomdm: stands beside a NanoMDM on this machine")
        ->capture_default_str();
    verb->add_option("--database", server.database,
        "sqlite:FILE instead of the one in DIR, or postgresql://… for several servers over one "
        "database, which all take the same --master-key");
    verb->add_option("--master-key", server.masterKey,
        "The vault's key: 64 hex digits, mode 0600; made at the first start");
}

void addDevices(CLI::App *verb, ServeOptions &options)
{
    auto &server = options.server;
    verb->add_option(
            "--identity", server.identity, "How Macs show who they are: mdm-signature, header=NAME")
        ->capture_default_str();
    verb->add_option(
        "--device-ca", server.deviceCa, "PEM bundle of the roots of device identities");
    verb->add_option("--public-url", server.publicUrl, "The address that Macs use");
    verb->add_option("--topic", server.topic, "The push topic of the enrollment profile");
    verb->add_option("--identity-payload", server.identityPayload,
        "Property list of the payload that gives a Mac its identity. With --public-url and "
        "--topic, GET /mdm/enroll gives the enrollment profile, and a Mac gets it again when its "
        "certificate has less than 30 days left");
    verb->add_option("--wake-url", server.wakeUrl, "POST {\"udids\":[...]} here to wake Macs");
}

void addAdministration(CLI::App *verb, ServeOptions &options)
{
    auto &server = options.server;
    verb->add_option("--revoke-limit", server.revokeLimit, "Revocations per hour and API token")
        ->capture_default_str();
    verb->add_flag("--revoke-needs-approval", server.revokeNeedsApproval,
        "A token is deleted only when a second API token asks for the same within 24 hours");
    verb->add_flag("--audit-lines", options.auditLines,
        "Writes each entry of the audit to stdout as a line of JSON, for the journal");
    verb->add_option("--nanomdm-url", server.nanomdmUrl,
        "NanoMDM's address on this machine (http://127.0.0.1:9000); start it with -migration, "
        "-webhook-url URL/webhook and -webhook-hmac-key");
    verb->add_option(
        "--nanomdm-key-file", server.nanomdmKeyFile, "The key that its -api was given, mode 0600");
    verb->add_option("--webhook-hmac-key-file", server.webhookHmacKeyFile,
        "The key that its -webhook-hmac-key was given, mode 0600");
}

} // namespace

void addServeVerb(CLI::App &app)
{
    const auto options = std::make_shared<ServeOptions>();
    auto *verb = app.add_subcommand("serve", "Runs until SIGTERM");
    addListening(verb, *options);
    addDevices(verb, *options);
    addAdministration(verb, *options);
    verb->callback([options] { serve(*options); });
}

} // namespace latchkey::programs
