import type { ReactNode } from "react";
import { EntrySearch } from "./EntrySearch.tsx";
import { HouseMark } from "./HouseMark.tsx";
import { MainNavigation, type NavigationGroup } from "./MainNavigation.tsx";
import { SignOut } from "./SignOut.tsx";

type Props = {
  navigation: NavigationGroup[];
  user: string;
  name: string;
  role: string;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** Header, navigation and the place for the page. On small screens the navigation is folded above the page. */
export function Shell({ navigation, user, name, role, signOut, children }: Props) {
  return (
    <>
      <a href="#inhalt" className="skip-link">
        Direkt zum Inhalt
      </a>
      <a href="#navigation" className="skip-link">
        Direkt zur Navigation
      </a>
      <header className="shell-header">
        <a href="/redaktion" className="shell-brand">
          <HouseMark />
          <span>
            <span className="block text-sm font-normal max-sm:hidden">Zusammen im Quartier</span>
            <span className="block font-display text-h4">Redaktion</span>
          </span>
        </a>
        <EntrySearch />
        <div className="flex flex-wrap items-center gap-x-6">
          <a href="/redaktion/konto" className="shell-person">
            <span className="sr-only">Mein Konto: </span>
            <span className="font-bold">{name}</span>
            <span className="text-sm text-ink-soft">Rolle: {role}</span>
          </a>
          <SignOut action={signOut} user={user} />
        </div>
      </header>
      <div className="shell-body">
        <MainNavigation groups={navigation} />
        <main id="inhalt" tabIndex={-1} className="shell-main">
          {children}
        </main>
      </div>
    </>
  );
}
